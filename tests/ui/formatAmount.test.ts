import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount, formatDigits, formatShortAmount, formatTick } from '../../src/ui/formatAmount.ts';

describe(formatAmount, () => {
  it.each([
    [{ value: 45_000_000 }, '45 million'],
    [{ value: 40_650_000 }, '40.65 million'],
    [{ value: 1_000_000 }, '1 million'],
    [{ value: 2_500_000_000 }, '2,500 million'],
    [{ value: 48_000 }, '48,000'],
    [{ value: 999_999 }, '999,999'],
    [{ value: 0 }, '0'],
  ])('writes %o as “%s”', (amount, text) => {
    expect(formatAmount(amount)).toBe(text);
  });

  it('rounds nothing: what does not fit into three decimals of a million keeps all its digits', () => {
    expect(formatAmount({ value: 43_556_000 })).toBe('43.556 million');
    expect(formatAmount({ value: 43_556_010 })).toBe('43,556,010');
    expect(formatAmount({ value: 17.345678, unit: 'percent' })).toBe('17.345678%');
  });

  it.each([
    [{ value: 10_600_000, max: 11_800_000 }, '10.6 to 11.8 million'],
    [{ value: 900_000, max: 1_200_000 }, '900,000 to 1.2 million'],
    [{ value: 2, max: 4, unit: 'multiplier' }, '× 2 to 4'],
    [{ value: 15, max: 20, unit: 'percent' }, '15 to 20%'],
  ] as const)('writes both ends of the range %o: “%s”', (amount, text) => {
    expect(formatAmount(amount)).toBe(text);
  });

  it.each([
    ['people', '45 million'],
    ['accounts', '45 million accounts'],
    ['subscriptions', '45 million subscriptions'],
  ] as const)('tells %s as “%s”', (unit, text) => {
    expect(formatAmount({ value: 45_000_000, unit })).toBe(text);
  });

  it.each([
    ['exact', '45 million'],
    ['about', 'about 45 million'],
    ['over', 'over 45 million'],
    ['almost', 'almost 45 million'],
    ['under', 'under 45 million'],
    ['expected', 'expected: 45 million'],
  ] as const)('says how firmly a number was given: %s as “%s”', (hedge, text) => {
    expect(formatAmount({ value: 45_000_000, hedge })).toBe(text);
  });

  it('has no number that is not in the data', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000_000_000 }), (value) => {
        expect(readBack(formatAmount({ value }))).toBe(value);
      }),
    );
  });
});

/** The number that a text such as `40.65 million` or `48,000` tells. */
function readBack(text: string): number {
  const [digits = '', million] = text.split(' ');
  const number = Number(digits.replaceAll(',', ''));
  return million === undefined ? number : Math.round(number * 1_000_000);
}

describe(formatDigits, () => {
  it('writes every digit, of both ends of a range', () => {
    expect(formatDigits({ value: 45_000_000 })).toBe('45,000,000');
    expect(formatDigits({ value: 17.345678 })).toBe('17.345678');
    expect(formatDigits({ value: 10_600_000, max: 11_800_000 })).toBe('10,600,000 to 11,800,000');
  });
});

describe(formatTick, () => {
  it.each([
    [0, 'people', '0'],
    [400_000, 'people', '400,000'],
    [25_000_000, 'people', '25\u00a0m'],
    [2_500_000, 'subscriptions', '2.5\u00a0m'],
    [20, 'percent', '20%'],
    [0, 'percent', '0%'],
  ] as const)('marks %d %s as “%s”', (value, unit, text) => {
    expect(formatTick(value, unit)).toBe(text);
  });
});

describe(formatShortAmount, () => {
  it.each([
    [45_000_000, '45\u00a0m'],
    [40_650_000, '40.65\u00a0m'],
    [43_556_010, '43,556,010'],
    [900, '900'],
  ])('writes %d for large type as “%s”, not rounded', (value, text) => {
    expect(formatShortAmount(value)).toBe(text);
  });
});
