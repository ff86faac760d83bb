/** One visit to a page, in a browser that has never been there, over a line and on a device as they are asked for. */
import { bringToSight, isInSight, pressUntilWorks, quiet, watchPaints } from './inPage.mjs';
import { measurePresses } from './presses.mjs';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };
/** In milliseconds, bytes a second and times slower. */
export const LINES = {
  slow: {
    title: '150 ms, 1.6 Mbit/s, CPU slowed 4 times',
    latency: 150,
    rate: 200_000,
    slower: 4,
    viewport: PHONE,
  },
  none: { title: 'unthrottled', latency: 0, rate: -1, slower: 1, viewport: DESK },
};
/** How long a reader waits before pressing again, in milliseconds. */
const PAUSE = 50;
/** A page is at rest when for so many milliseconds it waited for no file and worked no longer than this. */
const REST = { during: 500, work: 25 };
/** A long story on a slow line takes its time. */
const PATIENCE = 180_000;

/** What a reader gets who only looks. */
export function look(browser, address, line) {
  return withPage(browser, line, async (page, devTools, traffic) => {
    await page.addInitScript(watchPaints);
    await page.goto(address, { waitUntil: 'commit' });
    await comeToRest(page, devTools, traffic);
    const work = await workOf(devTools);
    return { ...(await page.evaluate(() => globalThis.paints)), ...work, responses: traffic.responses() };
  });
}

/** What a reader gets who wants to filter at once, and then goes on doing so. */
export function tryFilter(browser, address, line, presses) {
  return withPage(browser, line, async (page, devTools, traffic) => {
    await page.addInitScript(pressUntilWorks, PAUSE);
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => globalThis.filterWorks !== undefined);
    const works = await page.evaluate(() => globalThis.filterWorks);
    await comeToRest(page, devTools, traffic);
    const bar = page.getByRole('search');
    const names = bar.locator('button[aria-pressed]');
    const timeline = page.getByRole('region', { name: 'Timeline' });
    const press = async () => {
      const seen = (await timeline.evaluate(isInSight)) ? [timeline] : [];
      const changing = (name) => [name, bar.getByRole('status'), ...seen];
      return measurePresses(page, [names.nth(0), names.nth(1)], changing, presses);
    };
    const choices = { atTop: await press() };
    await timeline.evaluate(bringToSight);
    // What of the last choice follows later must have come, or the next could bring back what still stands.
    await comeToRest(page, devTools, traffic);
    choices.inTimeline = await press();
    return { works, choices, responses: traffic.responses().filter(({ completed }) => completed <= works) };
  });
}

async function withPage(browser, { latency, rate, slower, viewport }, measure) {
  // A service worker fetches at its own leisure, and not over the line that is modelled here.
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const devTools = await context.newCDPSession(page);
    await devTools.send('Network.enable');
    await devTools.send('Performance.enable');
    const throughput = { downloadThroughput: rate, uploadThroughput: rate };
    await devTools.send('Network.emulateNetworkConditions', { offline: false, latency, ...throughput });
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    return await measure(page, devTools, watchTraffic(devTools));
  } finally {
    await context.close();
  }
}

/**
 * Every response that came whole: when, in milliseconds from the start of the visit, of what type, and how large on the
 * line; and the addresses of what is still on its way.
 */
function watchTraffic(devTools) {
  const requests = new Map();
  let start;
  devTools.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    start ??= timestamp;
    requests.set(requestId, { url: request.url, state: 'open' });
  });
  devTools.on('Network.responseReceived', ({ requestId, response }) => {
    Object.assign(requests.get(requestId), { mimeType: response.mimeType });
  });
  devTools.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const completed = (timestamp - start) * 1000;
    Object.assign(requests.get(requestId), { state: 'whole', completed, bytes: encodedDataLength });
  });
  devTools.on('Network.loadingFailed', ({ requestId }) => {
    Object.assign(requests.get(requestId), { state: 'failed' });
  });
  const inState = (wanted) =>
    [...requests.values()].filter(({ state, url }) => state === wanted && url.startsWith('http'));
  return {
    responses: () => inState('whole'),
    awaited: () => inState('open').map(({ url }) => url),
  };
}

/** The time that the main thread has worked, in milliseconds, and how much of it in script. */
async function workOf(devTools) {
  const { metrics } = await devTools.send('Performance.getMetrics');
  const timeOf = (wanted) => metrics.find(({ name }) => name === wanted).value * 1000;
  return { work: timeOf('TaskDuration'), script: timeOf('ScriptDuration') };
}

async function comeToRest(page, devTools, traffic) {
  const end = performance.now() + PATIENCE;
  let before = Number.NEGATIVE_INFINITY;
  let { work } = await workOf(devTools);
  while (work - before > REST.work || traffic.awaited().length > 0) {
    if (performance.now() > end) throw new Error(`The page never rests; it waits for ${traffic.awaited()}`);
    await page.waitForTimeout(REST.during);
    before = work;
    ({ work } = await workOf(devTools));
  }
  // What was painted last is told a little later.
  await page.evaluate(quiet);
}
