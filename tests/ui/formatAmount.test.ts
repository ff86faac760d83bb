import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount, formatDigits, formatShortAmount, formatTick } from '../../src/ui/formatAmount.ts';

describe(formatAmount, () => {
  it.each([
    [{ value: 45_000_000 }, '45 million', '4.5 crore'],
    [{ value: 40_650_000 }, '40.65 million', '4.065 crore'],
    [{ value: 101_600_000 }, '101.6 million', '10.16 crore'],
    [{ value: 220_000_000 }, '220 million', '22 crore'],
    [{ value: 2_500_000_000 }, '2,500 million', '250 crore'],
    [{ value: 1_500_000_000_000 }, '1,500,000 million', '1,50,000 crore'],
    [{ value: 10_000_000 }, '10 million', '1 crore'],
    [{ value: 9_990_000 }, '9.99 million', '99.9 lakh'],
    [{ value: 1_000_000 }, '1 million', '10 lakh'],
    [{ value: 999_999 }, '999,999', '9,99,999'],
    [{ value: 600_000 }, '600,000', '6 lakh'],
    [{ value: 350_000 }, '350,000', '3.5 lakh'],
    [{ value: 100_000 }, '100,000', '1 lakh'],
    [{ value: 99_999 }, '99,999', '99,999'],
    [{ value: 48_000 }, '48,000', '48,000'],
    [{ value: 0 }, '0', '0'],
  ])('writes %o as “%s”, or as “%s”', (amount, millions, crores) => {
    expect(formatAmount(amount, 'million')).toBe(millions);
    expect(formatAmount(amount, 'crore')).toBe(crores);
  });

  it('rounds nothing: what does not fit into three decimals of its word keeps all its digits', () => {
    expect(formatAmount({ value: 43_556_000 }, 'million')).toBe('43.556 million');
    expect(formatAmount({ value: 43_556_010 }, 'million')).toBe('43,556,010');
    expect(formatAmount({ value: 43_560_000 }, 'crore')).toBe('4.356 crore');
    expect(formatAmount({ value: 43_556_000 }, 'crore')).toBe('4,35,56,000');
    expect(formatAmount({ value: 45_123_456 }, 'crore')).toBe('4,51,23,456');
    expect(formatAmount({ value: 123_400 }, 'crore')).toBe('1.234 lakh');
    expect(formatAmount({ value: 123_450 }, 'crore')).toBe('1,23,450');
    expect(formatAmount({ value: 17.345678, unit: 'percent' }, 'million')).toBe('17.345678%');
  });

  it.each([
    [{ value: 10_600_000, max: 11_800_000 }, '10.6 to 11.8 million', '1.06 to 1.18 crore'],
    [{ value: 5_000_000, max: 6_000_000 }, '5 to 6 million', '50 to 60 lakh'],
    [{ value: 9_000_000, max: 12_000_000 }, '9 to 12 million', '90 lakh to 1.2 crore'],
    [{ value: 900_000, max: 1_200_000 }, '900,000 to 1.2 million', '9 to 12 lakh'],
    [{ value: 90_000, max: 120_000 }, '90,000 to 120,000', '90,000 to 1.2 lakh'],
    [{ value: 45_123_456, max: 50_000_000 }, '45,123,456 to 50 million', '4,51,23,456 to 5 crore'],
    [{ value: 5, max: 6_000_000 }, '5 to 6,000,000', '5 to 60,00,000'],
    [{ value: 2, max: 4, unit: 'multiplier' }, '× 2 to 4', '× 2 to 4'],
    [{ value: 15, max: 20, unit: 'percent' }, '15 to 20%', '15 to 20%'],
  ] as const)('writes both ends of the range %o: “%s”, or “%s”', (amount, millions, crores) => {
    expect(formatAmount(amount, 'million')).toBe(millions);
    expect(formatAmount(amount, 'crore')).toBe(crores);
  });

  it.each([
    ['people', '45 million', '4.5 crore'],
    ['accounts', '45 million accounts', '4.5 crore accounts'],
    ['subscriptions', '45 million subscriptions', '4.5 crore subscriptions'],
  ] as const)('tells %s as “%s”, or as “%s”', (unit, millions, crores) => {
    expect(formatAmount({ value: 45_000_000, unit }, 'million')).toBe(millions);
    expect(formatAmount({ value: 45_000_000, unit }, 'crore')).toBe(crores);
  });

  it.each([
    ['exact', '45 million', '4.5 crore'],
    ['about', 'about 45 million', 'about 4.5 crore'],
    ['over', 'over 45 million', 'over 4.5 crore'],
    ['almost', 'almost 45 million', 'almost 4.5 crore'],
    ['under', 'under 45 million', 'under 4.5 crore'],
    ['expected', 'expected: 45 million', 'expected: 4.5 crore'],
  ] as const)('says how firmly a number was given: %s as “%s”, or as “%s”', (hedge, millions, crores) => {
    expect(formatAmount({ value: 45_000_000, hedge }, 'million')).toBe(millions);
    expect(formatAmount({ value: 45_000_000, hedge }, 'crore')).toBe(crores);
  });
});

const anyStyle = fc.constantFrom('million', 'crore');
/** Few numbers drawn blindly are round, and it is round ones that are written in words. */
const anyValue = fc
  .tuple(fc.nat({ max: 9_000_000 }), fc.constantFrom(1, 100, 1000, 10_000, 100_000))
  .map(([count, size]) => count * size);
/** Also of a small number and a large one. */
const anyEnd = fc.oneof(anyValue, fc.nat({ max: 100 }));
const anyRange = fc.tuple(anyEnd, anyEnd).map(([a, b]) => ({ value: Math.min(a, b), max: Math.max(a, b) }));

describe('a number in either style', () => {
  it('is read back as it is in the data', () => {
    fc.assert(
      fc.property(anyValue, anyStyle, (value, numbers) => {
        expect(readBack(formatAmount({ value }, numbers))).toEqual([value]);
        expect(readBack(formatShortAmount(value, numbers))).toEqual([value]);
        expect(readBack(formatTick(value, 'people', numbers))).toEqual([value]);
        expect(readBack(formatDigits({ value }, numbers))).toEqual([value]);
      }),
    );
  });

  it('is read back from a range too, the lower end first', () => {
    fc.assert(
      fc.property(anyRange, anyStyle, ({ value, max }, numbers) => {
        expect(readBack(formatAmount({ value, max }, numbers))).toEqual([value, max]);
        expect(readBack(formatDigits({ value, max }, numbers))).toEqual([value, max]);
      }),
    );
  });

  it('has three decimals at most', () => {
    fc.assert(
      fc.property(anyValue, anyStyle, (value, numbers) => {
        expect(formatAmount({ value }, numbers)).not.toMatch(/\.\d{4}/);
      }),
    );
  });

  it('is the same below a lakh, whatever its unit and hedge', () => {
    const unit = fc.constantFrom('people', 'accounts', 'subscriptions', 'percent', 'multiplier');
    const hedge = fc.constantFrom('exact', 'about', 'over', 'almost', 'under', 'expected');
    const value = fc.oneof(fc.nat({ max: 99_999 }), fc.double({ min: 0, max: 99_999, noNaN: true }));
    fc.assert(
      fc.property(fc.record({ value, unit, hedge }), (amount) => {
        expect(formatAmount(amount, 'crore')).toBe(formatAmount(amount, 'million'));
        expect(formatDigits(amount, 'crore')).toBe(formatDigits(amount, 'million'));
        expect(formatTick(amount.value, amount.unit, 'crore')).toBe(
          formatTick(amount.value, amount.unit, 'million'),
        );
      }),
    );
  });

  it('never has the words of the other', () => {
    fc.assert(
      fc.property(anyRange, (amount) => {
        expect(formatAmount(amount, 'million')).not.toMatch(/crore|lakh/);
        expect(formatAmount(amount, 'crore')).not.toMatch(/million/);
      }),
    );
  });
});

const SIZES: ReadonlyMap<string | undefined, number> = new Map([
  ['million', 1_000_000],
  ['m', 1_000_000],
  ['crore', 10_000_000],
  ['cr', 10_000_000],
  ['lakh', 100_000],
]);

/** The numbers that a text such as `48,000`, `40.65 million` or `1.06 to 1.18 crore` tells. */
function readBack(text: string): number[] {
  const [first = '', last = first] = text.split(' to ');
  const [high, low] = [sizeIn(last) * numberIn(last), sizeIn(first) * numberIn(first)];
  // A low end without a word has that of the high one, unless that would make it the higher.
  const shared = /\s/.test(first) || low * sizeIn(last) > high ? low : low * sizeIn(last);
  return (text === first ? [high] : [shared, high]).map(Math.round);
}

function numberIn(text: string): number {
  return Number(text.split(/\s/)[0]?.replaceAll(',', ''));
}

function sizeIn(text: string): number {
  return SIZES.get(text.split(/\s/)[1]) ?? 1;
}

describe(formatDigits, () => {
  it('writes every digit, of both ends of a range', () => {
    expect(formatDigits({ value: 45_000_000 }, 'million')).toBe('45,000,000');
    expect(formatDigits({ value: 17.345678 }, 'million')).toBe('17.345678');
    expect(formatDigits({ value: 10_600_000, max: 11_800_000 }, 'million')).toBe('10,600,000 to 11,800,000');
  });

  it('groups crores and lakhs as South Asia does', () => {
    expect(formatDigits({ value: 45_123_456 }, 'crore')).toBe('4,51,23,456');
    expect(formatDigits({ value: 10_600_000, max: 11_800_000 }, 'crore')).toBe('1,06,00,000 to 1,18,00,000');
  });
});

describe(formatTick, () => {
  it.each([
    [0, 'people', '0', '0'],
    [50_000, 'people', '50,000', '50,000'],
    [400_000, 'people', '400,000', '4\u00a0lakh'],
    [5_000_000, 'people', '5\u00a0m', '50\u00a0lakh'],
    [25_000_000, 'people', '25\u00a0m', '2.5\u00a0cr'],
    [2_500_000, 'subscriptions', '2.5\u00a0m', '25\u00a0lakh'],
    [20, 'percent', '20%', '20%'],
    [0, 'percent', '0%', '0%'],
  ] as const)('marks %d %s as “%s”, or as “%s”', (value, unit, millions, crores) => {
    expect(formatTick(value, unit, 'million')).toBe(millions);
    expect(formatTick(value, unit, 'crore')).toBe(crores);
  });
});

describe(formatShortAmount, () => {
  it.each([
    [45_000_000, '45\u00a0m', '4.5\u00a0cr'],
    [40_650_000, '40.65\u00a0m', '4.065\u00a0cr'],
    [600_000, '600,000', '6\u00a0lakh'],
    [43_556_010, '43,556,010', '4,35,56,010'],
    [900, '900', '900'],
  ])('writes %d for large type as “%s”, or as “%s”, not rounded', (value, millions, crores) => {
    expect(formatShortAmount(value, 'million')).toBe(millions);
    expect(formatShortAmount(value, 'crore')).toBe(crores);
  });
});
