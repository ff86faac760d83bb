/** The record moved by hand, in a real browser: by mouse, by wheel, by fingers. */
import type { CDPSession, Page } from '@playwright/test';
import { boxOf, countLine, countWrites, drawingOf, painted, paperOf, periodOf } from './drawing.ts';
import { expect, openStory, test } from './support.ts';

const scrolled = (page: Page) => page.evaluate(() => window.scrollY);
/** Where the reader sees the drawing: the page is scrolled too when what stands before it grows or shrinks. */
const topOf = async (page: Page) => (await boxOf(drawingOf(page))).y;
/** Of the whole page, as two fingers on it would make it. */
const enlarged = (page: Page) => page.evaluate(() => window.visualViewport?.scale);

/** What the drawing shows just now: the first and last words of its axis of time stand for its window. */
const axis = (page: Page) =>
  drawingOf(page).evaluate((drawing) =>
    [...drawing.querySelectorAll('svg > g > g:last-child text')].map((one) => one.textContent).join(' '),
  );

test.describe('by mouse', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('the wheel alone scrolls the page', async ({ page }) => {
    await openStory(page);
    const { x, y } = await paperOf(drawingOf(page));
    const before = { scroll: await scrolled(page), axis: await axis(page) };
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(before.scroll + 50);
    expect(await axis(page)).toBe(before.axis);
    await expect.poll(() => periodOf(page)).toBeNull();
  });

  test('the wheel with Ctrl zooms about the pointer; the page follows once, when it rests', async ({
    page,
  }) => {
    await openStory(page);
    const drawing = drawingOf(page);
    const { x, y } = await paperOf(drawing, 0.75);
    const before = {
      top: await topOf(page),
      axis: await axis(page),
      words: await countLine(page).innerText(),
    };
    const writes = await countWrites(page);
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    // While the clock stands, a slow machine’s pause between two notches is no rest.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    for (let notch = 0; notch < 3; notch += 1) await page.mouse.wheel(0, -100);
    await expect.poll(() => axis(page)).not.toBe(before.axis);
    expect(await writes()).toBe(0);
    await page.clock.resume();
    await expect(countLine(page)).not.toHaveText(before.words);
    await page.keyboard.up('Control');
    // In the address after the frame in which it shows.
    await expect.poll(writes).toBe(1);
    expect(Math.abs((await topOf(page)) - before.top)).toBeLessThanOrEqual(2);
    expect(await enlarged(page)).toBe(1);

    // Sixteen years and some: three quarters of the way stays where it was.
    const [from = 0, until = 0] = yearsOf(periodOf(page));
    expect(until - from).toBeLessThan(8);
    const share = (x - (await boxOf(drawing)).x - 54) / ((await boxOf(drawing)).width - 70);
    expect(Math.abs(from + share * (until - from) - (await wholeAt(page, share)))).toBeLessThan(0.25);
    expect(await writes()).toBe(1);
  });

  test('as many notches back lead to the whole story again', async ({ page }) => {
    await openStory(page);
    const { x, y } = await paperOf(drawingOf(page));
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    for (let notch = 0; notch < 2; notch += 1) await page.mouse.wheel(0, -100);
    await expect.poll(() => periodOf(page)).not.toBeNull();
    for (let notch = 0; notch < 4; notch += 1) await page.mouse.wheel(0, 100);
    await expect.poll(() => periodOf(page)).toBeNull();
    // And nearer again: no notch was one too many.
    for (let notch = 0; notch < 2; notch += 1) await page.mouse.wheel(0, -100);
    await expect.poll(() => periodOf(page)).not.toBeNull();
    await page.keyboard.up('Control');
  });

  test('the wheel with Shift moves along', async ({ page }) => {
    await openStory(page, '?period=2016/2018');
    const { x, y } = await paperOf(drawingOf(page));
    const before = await topOf(page);
    const writes = await countWrites(page);
    await page.mouse.move(x, y);
    await page.keyboard.down('Shift');
    for (let notch = 0; notch < 3; notch += 1) await page.mouse.wheel(0, 100);
    await expect.poll(() => periodOf(page)).not.toBe('2016/2018');
    await page.keyboard.up('Shift');
    expect(await writes()).toBe(1);
    expect(Math.abs((await topOf(page)) - before)).toBeLessThanOrEqual(2);
    const [from = 0, until = 0] = yearsOf(periodOf(page));
    expect(from).toBeGreaterThan(2016.5);
    expect(Math.abs(until - from - 3)).toBeLessThan(0.2);
  });

  test('a drag moves the record; the page follows when it is let go', async ({ page }) => {
    await openStory(page, '?period=2016/2018');
    const { x, y } = await paperOf(drawingOf(page));
    const before = { words: await countLine(page).innerText(), axis: await axis(page) };
    const writes = await countWrites(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 200, y + 5, { steps: 8 });
    await expect.poll(() => axis(page)).not.toBe(before.axis);
    await expect(countLine(page)).toHaveText(before.words);
    expect(await writes()).toBe(0);
    await page.mouse.up();
    await expect(countLine(page)).not.toHaveText(before.words);
    expect(await writes()).toBe(1);
    const [from = 0, until = 0] = yearsOf(periodOf(page));
    expect(from).toBeGreaterThan(2016.2);
    expect(Math.abs(until - from - 3)).toBeLessThan(0.2);
  });

  test('a drag that begins on a mark opens nothing, even where the mark leaves the window; a click does', async ({
    page,
  }) => {
    await openStory(page, '?period=2021-06/2023-06');
    const mark = drawingOf(page).getByRole('button', {
      name: /^28 September 2022: over 45 million, Facebook users/,
    });
    await paperOf(drawingOf(page));
    const { x, y, width, height } = await boxOf(mark);
    const drawing = await boxOf(drawingOf(page));
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(drawing.x + drawing.width - 4, y + 10, { steps: 6 });
    await page.mouse.move(drawing.x + 80, y + 10, { steps: 12 });
    await page.mouse.move(drawing.x + drawing.width + 60, y + 10, { steps: 12 });
    await page.mouse.up();
    await expect.poll(() => periodOf(page)).not.toBe('2021-06/2023-06');
    await expect(page.getByRole('dialog')).toHaveCount(0);

    await page.goBack();
    await openStory(page, '?period=2021-06/2023-06');
    await mark.click();
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('a double click on the paper comes nearer, and Back leads away again', async ({ page }) => {
    await openStory(page);
    const { x, y } = await paperOf(drawingOf(page));
    await page.mouse.dblclick(x, y);
    await expect.poll(() => periodOf(page)).not.toBeNull();
    const [from = 0, until = 0] = yearsOf(periodOf(page));
    expect(until - from).toBeLessThan(10);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.goBack();
    await expect.poll(() => periodOf(page)).toBeNull();
  });

  test('buttons come nearer and go further away, each a step', async ({ page }) => {
    await openStory(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => periodOf(page)).not.toBeNull();
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await expect.poll(() => periodOf(page)).toBeNull();
    await page.goBack();
    await expect.poll(() => periodOf(page)).not.toBeNull();
  });
});

for (const width of [390, 1280]) {
  test(`the reader’s place stays when a zoom makes panels shorter, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openStory(page);
    const top = () => drawingOf(page).evaluate((drawing) => drawing.getBoundingClientRect().top);
    for (const name of ['Week of the meeting', 'Zoom out', 'Last 3 years', 'Whole story']) {
      const button = page.getByRole('button', { name, exact: true });
      await button.scrollIntoViewIfNeeded();
      const before = { top: await top(), period: periodOf(page) };
      await button.click();
      await expect.poll(() => periodOf(page)).not.toBe(before.period);
      await painted(page);
      expect(Math.abs((await top()) - before.top), name).toBeLessThanOrEqual(2);
    }
  });
}

test('marks go to where they belong: one that stays in sight is the same before and after', async ({
  page,
}) => {
  await openStory(page);
  const name = /^28 September 2022: over 45 million, Facebook users/;
  await page.getByRole('button', { name: 'Last 3 years' }).scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Week of the meeting' }).click();
  const mark = drawingOf(page).getByRole('button', { name });
  await expect(mark).toBeVisible();
  const before = await mark.elementHandle();
  const duration = () => mark.evaluate((one) => Number.parseFloat(getComputedStyle(one).transitionDuration));
  expect(await duration()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(() => periodOf(page)).not.toBe('2022-09-26/2022-10-02');
  expect(await mark.evaluate((after, before) => after === before, before)).toBe(true);
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing in the record takes time to move', async ({ page }) => {
    await openStory(page);
    await page.getByRole('button', { name: 'Week of the meeting' }).click();
    const moving = await page.getByRole('region', { name: 'The record' }).evaluate((record) =>
      [...record.querySelectorAll('*')]
        .filter((one) =>
          getComputedStyle(one)
            .transitionDuration.split(',')
            .some((duration) => Number.parseFloat(duration) > 0),
        )
        .map(({ outerHTML }) => outerHTML.slice(0, 100)),
    );
    expect(moving).toEqual([]);
  });
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('one finger scrolls the page and leaves the record as it is', async ({ page }) => {
    await openStory(page, '?period=2016/2018');
    const touch = await touchOf(page);
    const { x, y } = await paperOf(drawingOf(page));
    const before = { scroll: await scrolled(page), axis: await axis(page) };
    await touch.move([{ x, y }], [{ x: x - 30, y: y - 200 }]);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(before.scroll + 50);
    const rest = await paperOf(drawingOf(page));
    // Sideways too: there is nothing to scroll, and nothing happens.
    await touch.move([rest], [{ x: rest.x - 120, y: rest.y }]);
    await painted(page);
    await expect.poll(() => periodOf(page)).toBe('2016/2018');
    expect(await axis(page)).toBe(before.axis);
  });

  test('two fingers zoom the window, and neither scroll nor enlarge the page', async ({ page }) => {
    await openStory(page);
    const touch = await touchOf(page);
    const { x, y } = await paperOf(drawingOf(page));
    const before = await topOf(page);
    const writes = await countWrites(page);
    await touch.move(
      [
        { x: x - 30, y },
        { x: x + 30, y: y + 20 },
      ],
      [
        { x: x - 110, y: y - 40 },
        { x: x + 110, y: y - 20 },
      ],
    );
    await expect.poll(() => periodOf(page)).not.toBeNull();
    expect(await writes()).toBe(1);
    expect(Math.abs((await topOf(page)) - before)).toBeLessThanOrEqual(2);
    expect(await enlarged(page)).toBe(1);
    const [from = 0, until = 0] = yearsOf(periodOf(page));
    expect(until - from).toBeLessThan(8);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('two fingers zoom even where a gathered mark under one of them opens into its events', async ({
    page,
  }) => {
    await openStory(page);
    const touch = await touchOf(page);
    const gathered = drawingOf(page).getByRole('button', { name: /^[2-5] events, / });
    await gathered.first().evaluate((mark) => mark.scrollIntoView({ block: 'center' }));
    const box = await boxOf(gathered.first());
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const away = x > 195 ? -1 : 1;
    const writes = await countWrites(page);
    await touch.move(
      [
        { x, y },
        { x: x + 30 * away, y },
      ],
      [
        { x, y },
        { x: x + 180 * away, y },
      ],
    );
    await expect.poll(() => periodOf(page)).not.toBeNull();
    const [from = 0, until = 0] = yearsOf(periodOf(page));
    expect(until - from).toBeLessThan(6);
    expect(await writes()).toBe(1);
  });

  test('two fingers that go along take the window with them', async ({ page }) => {
    await openStory(page, '?period=2016/2018');
    const touch = await touchOf(page);
    const { x, y } = await paperOf(drawingOf(page));
    const before = await topOf(page);
    await touch.move(
      [
        { x: x - 20, y },
        { x: x + 60, y },
      ],
      [
        { x: x - 120, y },
        { x: x - 40, y },
      ],
    );
    await expect.poll(() => periodOf(page)).not.toBe('2016/2018');
    const [from = 0, until = 0] = yearsOf(periodOf(page));
    expect(from).toBeGreaterThan(2016.4);
    expect(Math.abs(until - from - 3)).toBeLessThan(0.3);
    expect(Math.abs((await topOf(page)) - before)).toBeLessThanOrEqual(2);
  });

  test('after a tap one finger moves the window, and still scrolls the page up and down', async ({
    page,
  }) => {
    await openStory(page, '?period=2016/2018');
    const touch = await touchOf(page);
    const { x, y } = await paperOf(drawingOf(page));
    await page.touchscreen.tap(x, y);
    await expect(drawingOf(page)).toHaveCSS('touch-action', 'pan-y');
    const before = await topOf(page);
    await touch.move([{ x, y }], [{ x: x - 120, y }]);
    await expect.poll(() => periodOf(page)).not.toBe('2016/2018');
    const moved = periodOf(page);
    expect(yearsOf(moved)[0]).toBeGreaterThan(2016.4);
    expect(Math.abs((await topOf(page)) - before)).toBeLessThanOrEqual(2);

    const next = await paperOf(drawingOf(page));
    const from = await scrolled(page);
    await touch.move([next], [{ x: next.x - 10, y: next.y - 200 }]);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(from + 50);
    await painted(page);
    await expect.poll(() => periodOf(page)).toBe(moved);
  });

  test('a tap on a mark opens it', async ({ page }) => {
    await openStory(page, '?period=2022-09-26/2022-10-02');
    const mark = drawingOf(page).getByRole('button', {
      name: /^28 September 2022: over 45 million, Facebook users/,
    });
    await mark.tap();
    await expect(page.getByRole('dialog')).toBeVisible();
  });
});

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Fingers: down, along in steps with a frame between, and up. */
async function touchOf(page: Page) {
  const client = await page.context().newCDPSession(page);
  return {
    async move(from: readonly Place[], to: readonly Place[]) {
      const steps = 12;
      await send(client, 'touchStart', from);
      for (let step = 1; step <= steps; step += 1) {
        await send(client, 'touchMove', between(from, to, step / steps));
        await painted(page);
      }
      await send(client, 'touchEnd', []);
      await painted(page);
    },
  };
}

function between(from: readonly Place[], to: readonly Place[], share: number): Place[] {
  return from.map(({ x, y }, index) => {
    const end = to[index] ?? { x, y };
    return { x: x + (end.x - x) * share, y: y + (end.y - y) * share };
  });
}

function send(client: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', places: readonly Place[]) {
  return client.send('Input.dispatchTouchEvent', {
    type,
    touchPoints: places.map(({ x, y }, id) => ({ x, y, id })),
  });
}

/** “2016-05/2018” as years and parts of one: [2016.33, 2019]. */
function yearsOf(period: string | null): number[] {
  const [from = '', until = from] = (period ?? '').split('/');
  const [year = 0, month = 12, day = 31] = until.split('-').map(Number);
  const [startYear = 0, startMonth = 1, startDay = 1] = from.split('-').map(Number);
  return [startYear + (startMonth - 1) / 12 + (startDay - 1) / 365, year + (month - 1) / 12 + day / 365];
}

/** Where in the whole story a share of the way is, by what the strip says of its ends. */
async function wholeAt(page: Page, share: number): Promise<number> {
  const slider = page.getByRole('slider', { name: 'Beginning of the period' });
  const [min, max] = await Promise.all(
    ['aria-valuemin', 'aria-valuemax'].map(async (name) => Number(await slider.getAttribute(name))),
  );
  const days = (min ?? 0) + share * ((max ?? 0) - (min ?? 0));
  return 1970 + days / 365.2425;
}
