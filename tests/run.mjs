/** Runs every check, all of them even after one failed, and ends with the line `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const unitReport = `${root}.cache/unit.json`;
const browserReport = `${root}.cache/browser.json`;

/** Each step is a script of package.json. One with a report counts its tests, any other counts as one. */
const steps = [
  { script: 'types' },
  { script: 'lint' },
  { script: 'format' },
  { script: 'unused' },
  {
    script: 'unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    report: unitReport,
    count: countUnitTests,
  },
  { script: 'build' },
  {
    script: 'browser',
    env: { BROWSER_TEST_REPORT: browserReport },
    report: browserReport,
    count: countBrowserTests,
  },
];

const total = { passed: 0, failed: 0 };
for (const step of steps) {
  const { passed, failed } = runStep(step);
  total.passed += passed;
  total.failed += failed;
}
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`\n${inWords(total)}`);

function runStep(step) {
  console.log(`\n── ${step.script}`);
  const start = performance.now();
  if (step.report) rmSync(step.report, { force: true });
  const result = countStep(step, runScript(step));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${step.script}: ${inWords(result)}, ${seconds} s`);
  return result;
}

/** Whether the script succeeded. Scripts that npm would run before it are left out: they are steps here. */
function runScript({ script, args = [], env = {} }) {
  const { status } = spawnSync('npm', ['run', '--silent', '--ignore-scripts', script, '--', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function countStep({ report, count }, succeeded) {
  if (!report) return { passed: Number(succeeded), failed: Number(!succeeded) };
  const { passed, failed } = readReport(report, count);
  // A runner can fail outside its tests, or find none.
  const sound = succeeded && passed > 0;
  return { passed, failed: sound ? failed : Math.max(failed, 1) };
}

function readReport(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Whatever did not pass has failed, a skipped test too, and so has a file that broke before its first test. */
function countUnitTests({ numTotalTests, numPassedTests, testResults }) {
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests + broken.length };
}

function countBrowserTests({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
}

function inWords({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
