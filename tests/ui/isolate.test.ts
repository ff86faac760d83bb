import { describe, expect, test } from 'vitest';
import { isolate, isolating } from '../../src/ui/isolate.ts';

describe(isolate, () => {
  test('sets a text from right to left apart, and leaves any other as it is', () => {
    expect(isolate('میٹا')).toBe('\u2068میٹا\u2069');
    expect(isolate('Meta (میٹا)')).toBe('\u2068Meta (میٹا)\u2069');
    expect(isolate('Meta, 45 million')).toBe('Meta, 45 million');
  });
});

describe(isolating, () => {
  test('has every sentence set its texts apart, however deep it lies', () => {
    const words = isolating({
      plain: 'میٹا',
      deep: { named: (name: string, count: number) => `${name}: ${count}` },
      listed: (names: readonly string[]) => names.join(', '),
    });

    expect(words.plain).toBe('میٹا');
    expect(words.deep.named('میٹا', 3)).toBe('\u2068میٹا\u2069: 3');
    expect(words.listed(['میٹا', 'Meta'])).toBe('\u2068میٹا\u2069, Meta');
  });
});
