import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { findChromium, launchArguments } from './chromium.mjs';

const root = join(import.meta.dirname, '../..');
const port = process.env['BROWSER_TEST_PORT'] ?? '4317';
const address = `http://127.0.0.1:${port}/`;
// Set by tests/run.mjs, which counts the tests in this file.
const report = process.env['BROWSER_TEST_REPORT'];
// Each worker reads this file again and inherits the environment: the browser is looked for once.
const executablePath = (process.env['CHROME_PATH'] ??= findChromium());

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: join(root, '.cache/browser'),
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // Two browsers share what may be a slow machine: what is right comes, and what is wrong does not come later either.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: report !== undefined,
  reporter: report === undefined ? 'list' : [['list'], ['json', { outputFile: report }]],
  // Only what is tested of workers needs them: else a page would answer for the network that a test plays with.
  use: { baseURL: address, serviceWorkers: 'block', video: 'off', screenshot: 'only-on-failure' },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: {
          executablePath,
          args: launchArguments,
        },
      },
    },
  ],
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    cwd: root,
    url: address,
    reuseExistingServer: false,
  },
});
