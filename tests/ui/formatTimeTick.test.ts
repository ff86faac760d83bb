import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/story/date.ts';
import { timeTicks } from '../../src/story/timeAxis.ts';
import { formatTimeTick } from '../../src/ui/formatTimeTick.ts';

describe(formatTimeTick, () => {
  it.each([
    [{ year: 2022 }, '2022'],
    [{ year: 1 }, '1'],
    [{ year: 0 }, '1 BC'],
    [{ year: -499 }, '500 BC'],
    [{ year: 12_345 }, '12345'],
    [{ year: 2022, month: 1 }, 'Jan 2022'],
    [{ year: 2022, month: 5 }, 'May 2022'],
    [{ year: 2022, month: 12 }, 'Dec 2022'],
    [{ year: 2022, month: 9, day: 28 }, '28 Sep 2022'],
    [{ year: -499, month: 1, day: 1 }, '1 Jan 500 BC'],
  ])('says %j in full as “%s”', (parts, text) => {
    expect(formatTimeTick({ at: 0, ...parts }, 'full')).toBe(text);
  });

  it.each([
    [{ year: 2022 }, '2022'],
    [{ year: 2022, month: 5 }, 'May'],
    [{ year: 2022, month: 9, day: 28 }, '28 Sep'],
  ])('says %j in short as “%s”', (parts, text) => {
    expect(formatTimeTick({ at: 0, ...parts }, 'short')).toBe(text);
  });

  it.each([
    ['2020/2022', 4, ['2020', '2021', '2022']],
    ['2022-01/2022-06', 6, ['Jan 2022', 'Feb 2022', 'Mar 2022', 'Apr 2022', 'May 2022', 'Jun 2022']],
    ['2022-09-29/2022-10-02', 5, ['29 Sep 2022', '30 Sep 2022', '1 Oct 2022', '2 Oct 2022']],
  ])('says no more of %s than its step', (period, most, texts) => {
    expect(timeTicks(readDate(period), most).map((tick) => formatTimeTick(tick, 'full'))).toEqual(texts);
  });
});
