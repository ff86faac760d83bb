import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowByKey } from '../../../../src/features/record/instrument/windowByKey.ts';
import { DAY } from '../../../../src/story/calendar.ts';
import { readDate, type TimeSpan } from '../../../../src/story/date.ts';
import { timeScale } from '../../../../src/story/timeAxis.ts';
import { anyPart, anyWindowOf } from '../bundledRecord.ts';

const WIDTH = 730;
const WHOLE = span('2010/2029');
const OURS = ['+', '=', '-', '_', '0', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];

function span(text: string): TimeSpan {
  const { from, until } = readDate(text);
  return { from, until };
}

/** The window after a key at a place of the drawing, or in its middle. */
function press(key: string, window: TimeSpan, at?: number, modifiers: { shiftKey?: boolean } = {}) {
  return windowByKey({ key, shiftKey: false, ...modifiers }, timeScale(window, WIDTH), at, WHOLE);
}

function lengthOf({ from, until }: TimeSpan): number {
  return until - from;
}

const anyWindow = anyWindowOf(WHOLE);
const anyPlace = fc.option(
  anyPart.map((part) => part * WIDTH),
  { nil: undefined },
);

describe(windowByKey, () => {
  const window = span('2020-01-01/2020-04-09');
  const hundred = (from: number): TimeSpan => ({ from, until: from + 100 * DAY });

  it.each(['+', '='])('comes twice as near on %s, about the place that is given', (key) => {
    expect(press(key, window)).toEqual(span('2020-01-26/2020-03-15'));
    expect(press(key, window, 0)).toEqual(span('2020-01-01/2020-02-19'));
    expect(press(key, window, WIDTH)).toEqual(span('2020-02-20/2020-04-09'));
  });

  it.each(['-', '_'])('goes twice as far away on %s', (key) => {
    expect(press(key, window, 0)).toEqual(span('2020-01-01/2020-07-18'));
    expect(press(key, WHOLE)).toEqual(WHOLE);
  });

  it('shows the whole on 0', () => {
    expect(press('0', window, 100)).toEqual(WHOLE);
  });

  it('moves by a quarter of the window on Shift and an arrow, and with Home and End as far as the whole goes', () => {
    const shift = { shiftKey: true };

    expect(press('ArrowRight', window, 0, shift)).toEqual(hundred(window.from + 25 * DAY));
    expect(press('ArrowLeft', window, 0, shift)).toEqual(hundred(window.from - 25 * DAY));
    expect(press('Home', window, 0, shift)).toEqual(hundred(WHOLE.from));
    expect(press('End', window, 0, shift)).toEqual(hundred(WHOLE.until - 100 * DAY));
  });

  it.each(['ArrowLeft', 'ArrowRight', 'Home', 'End'])('leaves %s without Shift to the marks', (key) => {
    expect(press(key, window)).toBeUndefined();
  });

  it.each(['Tab', 'Enter', ' ', 'ArrowUp', 'ArrowDown', 'PageUp', 'Escape', 'a', '1'])(
    'leaves %j to the page',
    (key) => {
      expect(press(key, window)).toBeUndefined();
      expect(press(key, window, 0, { shiftKey: true })).toBeUndefined();
    },
  );

  it('stays inside the whole, a day long at least', () => {
    fc.assert(
      fc.property(anyWindow, anyPlace, fc.constantFrom(...OURS), fc.boolean(), (start, at, key, shiftKey) => {
        const next = press(key, start, at, { shiftKey });
        if (!next) return;
        expect(next.from).toBeGreaterThanOrEqual(WHOLE.from);
        expect(next.until).toBeLessThanOrEqual(WHOLE.until + 1);
        expect(lengthOf(next)).toBeGreaterThanOrEqual(DAY - 1);
      }),
      { numRuns: 500 },
    );
  });

  it('is as long after it moved as before', () => {
    fc.assert(
      fc.property(anyWindow, fc.constantFrom('ArrowLeft', 'ArrowRight', 'Home', 'End'), (start, key) => {
        const next = press(key, start, undefined, { shiftKey: true });
        expect(next && Math.abs(lengthOf(next) - lengthOf(start))).toBeLessThan(1);
      }),
    );
  });

  it('comes back on - from where + led, about the same instant', () => {
    fc.assert(
      fc.property(anyWindow, anyPlace, (start, at) => {
        fc.pre(lengthOf(start) >= 2 * DAY);
        const near = press('+', start, at);
        if (!near) throw new Error('+ does nothing');
        // What stood at the place still stands there.
        const back = press('-', near, at);
        expect(back && Math.abs(back.from - start.from)).toBeLessThan(1000);
        expect(back && Math.abs(back.until - start.until)).toBeLessThan(1000);
      }),
    );
  });
});
