import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

export const launchArguments = [
  // Build servers run as root with little shared memory.
  '--no-sandbox',
  '--disable-dev-shm-usage',
  // A browser that calls home is neither quiet nor the same twice.
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const REMEDY =
  'No Chromium to test with. Install Chromium or Chrome, or name one: CHROME_PATH=/path/to/chromium';

/**
 * The path of a Chromium to test with: the one named, one on this machine, or one installed now. Some machines
 * reach no download site but have a package manager, others the reverse: both are tried.
 */
export function findChromium() {
  const named = process.env['CHROME_PATH'];
  if (named && !runs(named)) throw new Error(`CHROME_PATH is no browser that runs: ${named}`);

  const found =
    named ||
    onPath() ||
    playwrights() ||
    (installWithPlaywright() && playwrights()) ||
    (installWithApt() && onPath());
  if (!found) throw new Error(REMEDY);
  return found;
}

function onPath() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs);
}

function playwrights() {
  return [chromium.executablePath()].find(runs);
}

/** A file is not enough: some systems put a stub in a browser's place that only says how to install it. */
function runs(path) {
  return existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

function installWithPlaywright() {
  return succeeds('npx', ['playwright', 'install', 'chromium']);
}

function installWithApt() {
  const root = process.getuid?.() === 0;
  return (
    root &&
    succeeds('apt-get', ['update']) &&
    succeeds('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core'])
  );
}

function succeeds(command, args) {
  console.log(`No Chromium yet: ${command} ${args.join(' ')}`);
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell }).status === 0;
}
