/** The measurements of one story, each a row: what was measured, its values, and the most that is asked for. */
import { countNodes, quiet, timeChecks, watchRecord } from './inPage.mjs';
import { measurePresses } from './presses.mjs';

const VIEWPORT = { width: 1280, height: 900 };
const LOADS = 5;
const PRESSES = 20;
/** The drawing of the record, and the marks in it. */
const DRAWING = '[role="group"] > svg';
const MARKS = 'svg [role="button"]';

export async function measureStory(browser, address) {
  const loads = [];
  const checks = [];
  for (let load = 0; load < LOADS; load += 1) {
    await withPage(browser, address, async (page) => {
      loads.push(await page.evaluate(() => globalThis.recordDrawn));
      checks.push(await page.evaluate(timeChecks));
    });
  }
  return withPage(browser, address, async (page) => {
    await page.evaluate(() => globalThis.recordDrawn);
    const record = page.getByRole('region', { name: 'The record' });
    const toggles = page.getByRole('search').getByRole('button', { name: /: leaves / });
    const zoomIn = record.getByRole('button', { name: 'Zoom in' });
    const zoomOut = record.getByRole('button', { name: 'Zoom out' });
    const drawing = record.locator(DRAWING).first();
    const still = await countRecord(record);
    const zoom = await measurePresses(page, [zoomIn, zoomOut], () => [drawing], PRESSES);
    const names = [toggles.nth(0), toggles.nth(1)];
    const followed = await measurePresses(page, names, () => [drawing], PRESSES);
    return [
      { what: 'data to record drawn', unit: 'ms', values: loads, budget: 1000 },
      { what: 'zoom step', unit: 'ms', values: zoom, budget: 100 },
      { what: 'record after a choice', unit: 'ms', values: followed, budget: 200 },
      { what: 'cross-checks', unit: 'ms', values: checks, budget: 1000 },
      { what: 'nodes of the record', unit: '', values: [still.nodes], budget: 3000 },
      { what: 'marks drawn', unit: '', values: [still.marks], budget: 500 },
    ];
  });
}

/** A page of its own, with nothing in any cache. */
async function withPage(browser, address, measure) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchRecord, MARKS);
    await page.goto(address);
    await page.waitForFunction(() => globalThis.recordDrawn !== undefined);
    await page.evaluate(quiet);
    return await measure(page);
  } finally {
    await context.close();
  }
}

async function countRecord(record) {
  return { nodes: await record.evaluate(countNodes, '*'), marks: await record.evaluate(countNodes, MARKS) };
}
