import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveByKeyPress, moveByPixels, type Grip } from '../../../src/features/record/moveWindow.ts';
import { DAY, dayAt } from '../../../src/story/calendar.ts';
import { readDate, type TimeSpan } from '../../../src/story/date.ts';
import { spanToEdtf, timeScale, type TimeScale } from '../../../src/story/timeAxis.ts';

const GRIPS = ['start', 'middle', 'end'] as const;
const KEYS = ['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'];

function scaleOf(whole: string, width: number): TimeScale {
  return timeScale(readDate(whole), width);
}

const anyGrip = fc.constantFrom<Grip>(...GRIPS);
/** By whole numbers: fast-check’s doubles are nearly all next to 0. */
const anyPart = fc.nat(1000).map((thousandths) => thousandths / 1000);
/** A whole of years, wide enough to tell days apart or not, and a window of whole days inside it. */
const anyWindow = fc
  .record({
    year: fc.integer({ min: -600, max: 2020 }),
    years: fc.integer({ min: 0, max: 30 }),
    width: fc.integer({ min: 1, max: 3000 }),
    ends: fc.tuple(anyPart, anyPart),
  })
  .map(({ year, years, width, ends }) => {
    const first = readDate(yearText(year));
    const scale = timeScale({ from: first.from, until: readDate(yearText(year + years)).until }, width);
    const days = (scale.until - scale.from) / DAY;
    const [a, b] = ends.map((part) => Math.min(Math.floor(part * days), days - 1));
    const window = {
      from: scale.from + Math.min(a ?? 0, b ?? 0) * DAY,
      until: scale.from + (Math.max(a ?? 0, b ?? 0) + 1) * DAY,
    };
    return { window, scale };
  });
const anyPixels = fc.integer({ min: -40_000, max: 40_000 }).map((tenths) => tenths / 10);

function yearText(year: number): string {
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

/** What holds after every move. */
function checkMoved(moved: TimeSpan, window: TimeSpan, grip: Grip, scale: TimeScale): void {
  expect(moved.from).toBeGreaterThanOrEqual(scale.from);
  expect(moved.until).toBeLessThanOrEqual(scale.until);
  expect(moved.until - moved.from).toBeGreaterThanOrEqual(DAY);
  if (grip === 'start') expect(moved.until).toBe(window.until);
  if (grip === 'end') expect(moved.from).toBe(window.from);
  if (grip === 'middle') expect(moved.until - moved.from).toBe(window.until - window.from);
  expect([moved.from % DAY, moved.until % DAY].map(Math.abs)).toEqual([0, 0]);
}

describe(moveByPixels, () => {
  // 1096 days on as many pixels.
  const whole = scaleOf('2020/2022', 1096);
  const year = readDate('2021');

  it.each<[Grip, number, string]>([
    ['start', 31, '2021-02/2021-12'],
    ['start', -10, '2020-12-22/2021-12-31'],
    ['start', 400, '2021-12-31'],
    ['start', -4000, '2020/2021'],
    ['end', -31, '2021-01/2021-11'],
    ['end', 0.4, '2021'],
    ['end', -400, '2021-01-01'],
    ['end', 4000, '2021/2022'],
    ['middle', 9.7, '2021-01-11/2022-01-10'],
    ['middle', 4000, '2022'],
    ['middle', -4000, '2020-01-01/2020-12-30'],
  ])('takes the %s of 2021 along by %d pixels: %s', (grip, pixels, moved) => {
    expect(spanToEdtf(moveByPixels(year, grip, pixels, whole))).toBe(moved);
  });

  it('goes from month to month where a day is less than a pixel', () => {
    const coarse = scaleOf('2010/2025', 192);

    expect(spanToEdtf(moveByPixels(year, 'start', 2.4, coarse))).toBe('2021-03/2021-12');
    expect(spanToEdtf(moveByPixels(year, 'end', 2.4, coarse))).toBe('2021-01/2022-02');
    expect(spanToEdtf(moveByPixels(year, 'middle', -12, coarse))).toBe('2020-01-01/2020-12-30');
  });

  it('stays inside the whole, a day long at least, and stretches only by its ends', () => {
    fc.assert(
      fc.property(anyWindow, anyGrip, anyPixels, ({ window, scale }, grip, pixels) => {
        checkMoved(moveByPixels(window, grip, pixels, scale), window, grip, scale);
      }),
      { numRuns: 500 },
    );
  });

  it('follows the pointer to the nearest day or month', () => {
    fc.assert(
      fc.property(anyWindow, anyGrip, anyPixels, ({ window, scale }, grip, pixels) => {
        const moved = moveByPixels(window, grip, pixels, scale);
        const end = grip === 'end' ? 'until' : 'from';
        const pointer = window[end] + (pixels * (scale.until - scale.from)) / scale.width;
        const [least, most] = {
          start: [scale.from, window.until - DAY] as const,
          end: [window.from + DAY, scale.until] as const,
          middle: [scale.from, scale.until - (window.until - window.from)] as const,
        }[grip];
        const wanted = Math.min(Math.max(pointer, least), most);
        const step = scale.x(scale.from + DAY) >= 1 ? DAY : 31 * DAY;
        expect(Math.abs(moved[end] - wanted)).toBeLessThanOrEqual(step / 2 + 1);
      }),
      { numRuns: 500 },
    );
  });
});

describe(moveByKeyPress, () => {
  // A day is less than a pixel on the first, more on the second.
  const scales = [scaleOf('2010/2026', 300), scaleOf('2021/2024', 3000)];

  it.each<[string, Grip, string]>([
    ['ArrowRight', 'start', '2022-10-26/2023-10-02'],
    ['ArrowUp', 'start', '2022-10-26/2023-10-02'],
    ['ArrowLeft', 'start', '2022-08-26/2023-10-02'],
    ['ArrowDown', 'start', '2022-08-26/2023-10-02'],
    ['PageDown', 'start', '2021-09-26/2023-10-02'],
    ['PageUp', 'start', '2023-09-26/2023-10-02'],
    ['End', 'start', '2023-10-02'],
    ['ArrowRight', 'end', '2022-09-26/2023-11-02'],
    ['ArrowLeft', 'end', '2022-09-26/2023-09-02'],
    ['PageUp', 'end', '2022-09-26/2024-10-02'],
    ['PageDown', 'end', '2022-09-26/2022-10-02'],
    ['Home', 'end', '2022-09-26'],
    ['ArrowRight', 'middle', '2022-10-26/2023-11-01'],
    ['ArrowLeft', 'middle', '2022-08-26/2023-09-01'],
    ['PageUp', 'middle', '2023-09-26/2024-10-01'],
    ['PageDown', 'middle', '2021-09-26/2022-10-02'],
  ])('on %s takes the %s of a period to %s', (key, grip, moved) => {
    for (const scale of scales) {
      const found = moveByKeyPress(key, readDate('2022-09-26/2023-10-02'), grip, scale);
      expect(found && spanToEdtf(found)).toBe(moved);
    }
  });

  it.each<[string, Grip, string]>([
    ['Home', 'start', '2010/2022'],
    ['End', 'end', '2022/2026'],
    ['Home', 'middle', '2010'],
    ['End', 'middle', '2026'],
    ['End', 'start', '2022-12-31'],
    ['Home', 'end', '2022-01-01'],
  ])('on %s takes the %s of 2022 as far as it goes: %s', (key, grip, moved) => {
    const found = moveByKeyPress(key, readDate('2022'), grip, scaleOf('2010/2026', 300));

    expect(found && spanToEdtf(found)).toBe(moved);
  });

  it('goes to the last day of a month that has no such day', () => {
    const scale = scaleOf('2010/2026', 300);
    const from = (key: string, day: string) =>
      spanToEdtf(moveByKeyPress(key, readDate(`${day}/2024`), 'start', scale) ?? scale);

    expect(from('ArrowRight', '2023-01-31')).toBe('2023-02-28/2024-12-31');
    expect(from('ArrowLeft', '2023-03-30')).toBe('2023-02-28/2024-12-31');
    expect(from('ArrowRight', '2023-03-29')).toBe('2023-04-29/2024-12-31');
    expect(from('PageDown', '2024-02-29')).toBe('2023-02-28/2024-12-31');
    expect(from('ArrowLeft', '2023-01-15')).toBe('2022-12-15/2024-12-31');
  });

  it('counts months before Christ as well', () => {
    const window = readDate('-0500-01-15/-0499-06-30');
    const scale = scaleOf('-0510/-0490', 300);

    for (const [key, moved] of [
      ['ArrowLeft', '-0501-12-15/-0499-06-30'],
      ['ArrowRight', '-0500-02-15/-0499-06-30'],
      ['PageDown', '-0501-01-15/-0499-06-30'],
    ] as const) {
      expect(spanToEdtf(moveByKeyPress(key, window, 'start', scale) ?? scale)).toBe(moved);
    }
  });

  it.each(['Tab', 'Enter', ' ', 'a', 'Escape', 'arrowleft'])('leaves %j to the page', (key) => {
    for (const grip of GRIPS) {
      expect(moveByKeyPress(key, readDate('2022'), grip, scaleOf('2010/2026', 300))).toBeUndefined();
    }
  });

  it('stays inside the whole, a day long at least, and stretches only by its ends', () => {
    fc.assert(
      fc.property(anyWindow, anyGrip, fc.constantFrom(...KEYS), ({ window, scale }, grip, key) => {
        const moved = moveByKeyPress(key, window, grip, scale);
        if (!moved) throw new Error(`${key} does nothing`);
        checkMoved(moved, window, grip, scale);
      }),
      { numRuns: 500 },
    );
  });

  it('comes back by the opposite key where nothing was in the way', () => {
    const opposites = fc.constantFrom(
      ...[
        ['ArrowRight', 'ArrowLeft'],
        ['ArrowUp', 'ArrowDown'],
        ['PageUp', 'PageDown'],
      ].flatMap(([up = '', down = '']) => [[up, down] as const, [down, up] as const]),
    );
    // Two years from either end of the whole, and three years long: no year’s step is clamped.
    const anywhere = fc
      .tuple(fc.nat(3000), fc.integer({ min: 1100, max: 1400 }))
      .map(([days, length]) => {
        const from = readDate('2012').from + days * DAY;
        return { from, until: from + length * DAY };
      })
      // A step from the 31st may end on a 30th or 28th, and does not know where it came from.
      .filter(({ from, until }) => dayAt(from).day <= 28 && dayAt(until).day <= 28);

    fc.assert(
      fc.property(
        anywhere,
        anyGrip,
        opposites,
        fc.integer({ min: 1, max: 20_000 }),
        (window, grip, [there, back], width) => {
          const scale = scaleOf('2010/2026', width);
          const moved = moveByKeyPress(there, window, grip, scale);
          expect(moved).not.toEqual(window);
          expect(moved && moveByKeyPress(back, moved, grip, scale)).toEqual(window);
        },
      ),
      { numRuns: 500 },
    );
  });
});
