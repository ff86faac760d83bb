/** Runs every check, all of them even after one failed, and ends with the line `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findNginx } from './host/findNginx.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const unitReport = `${root}.cache/unit.json`;
const hostReport = `${root}.cache/host.json`;
const browserReport = `${root}.cache/browser.json`;

/**
 * Each step is a script of package.json. One with a report counts its tests, any other counts as one. One that this
 * machine cannot take is left out, and says why.
 */
const steps = [
  { script: 'types' },
  { script: 'lint' },
  { script: 'format' },
  { script: 'unused' },
  {
    script: 'unit',
    args: reporting(unitReport),
    report: unitReport,
    count: countUnitTests,
  },
  { script: 'build' },
  {
    script: 'host',
    leftOut: findNginx() ? '' : 'no nginx on the PATH, so the built site was not tried behind one',
    args: reporting(hostReport),
    report: hostReport,
    count: countUnitTests,
  },
  {
    script: 'browser',
    env: { BROWSER_TEST_REPORT: browserReport },
    report: browserReport,
    count: countBrowserTests,
  },
];

const total = { passed: 0, failed: 0 };
const faults = [];
const leftOut = steps
  .filter((step) => step.leftOut)
  .map((step) => `${step.script} left out: ${step.leftOut}`);
for (const step of steps.filter((each) => !each.leftOut)) {
  const { passed, failed, told = [] } = runStep(step);
  total.passed += passed;
  total.failed += failed;
  faults.push(...(failed > 0 && told.length === 0 ? [step.script] : told));
}
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
// Told once more at the end, where a long log is read first, and often kept alone.
for (const line of leftOut) console.log(`\n── ${line}`);
for (const fault of faults) console.log(`\n✗ ${fault}`);
console.log(`\n${inWords(total)}`);

/** For Vitest: told on the screen, and counted from a file. */
function reporting(file) {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
}

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
  const { passed, failed, told } = readReport(report, count);
  // A runner can fail outside its tests, or find none.
  const sound = succeeded && passed > 0;
  return { passed, failed: sound ? failed : Math.max(failed, 1), told };
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
  const tests = testResults.flatMap((file) => file.assertionResults);
  const notPassed = tests.filter((test) => test.status !== 'passed');
  return {
    passed: numPassedTests,
    failed: numTotalTests - numPassedTests + broken.length,
    told: [
      ...broken.map((file) => inBrief(file.name, file.message)),
      ...notPassed.map((test) => inBrief(test.fullName, test.failureMessages.join('\n'))),
    ],
  };
}

function countBrowserTests({ stats, suites }) {
  const specs = suites.flatMap(specsOf);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped,
    told: specs.flatMap((spec) =>
      spec.tests
        .filter((test) => test.status !== 'expected')
        .map((test) => inBrief(spec.title, errorOf(test))),
    ),
  };
}

function specsOf({ specs, suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}

function errorOf({ results }) {
  return results.map(({ error }) => error?.message ?? '').join('\n');
}

/** Enough of the message to know the fault: a property test names its seed and counterexample at the start. */
function inBrief(name, message) {
  return `${name}\n${message.split('\n').slice(0, 12).join('\n')}`;
}

function inWords({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
