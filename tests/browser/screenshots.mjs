/** Takes the pictures of the README from the built page: `npm run screenshots`, after a build. */
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findChromium, launchArguments } from './chromium.mjs';

const pictures = [
  { name: 'wide', width: 1280, height: 1500, theme: 'light', search: '' },
  { name: 'phone', width: 390, height: 1500, theme: 'light', search: '' },
  { name: 'dark', width: 1280, height: 1000, theme: 'dark', search: '?fact=figure:fb-pk-2022-09-28-geo' },
  {
    name: 'filtered',
    width: 1280,
    height: 1500,
    theme: 'light',
    search: '?entity=syed-amin-ul-haque,meta&match=all&period=2022-09/2022-12',
  },
  {
    name: 'disagreements',
    width: 1280,
    height: 900,
    theme: 'light',
    search: '',
    open: ['How many users?', 'What will grow, and by how much?'],
  },
];

const server = await preview({ preview: { port: 4318, strictPort: true }, logLevel: 'warn' });
const browser = await chromium.launch({ executablePath: findChromium(), args: launchArguments });
for (const { name, width, height, theme, search, open = [] } of pictures) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  await page.goto(`http://127.0.0.1:4318/${search}`);
  await page.getByRole('heading', { name: 'The record' }).waitFor();
  await page.getByText('The chart is being drawn.').first().waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready);
  const panel = page.getByRole('region', { name: 'Disagreements' });
  for (const question of open) await panel.getByRole('heading', { name: question }).click();
  if (open.length > 0) await panel.evaluate((element) => element.scrollIntoView());
  await page.screenshot({ path: `tests/browser/screenshots/${name}.png` });
  await page.close();
}
await browser.close();
await server.close();
