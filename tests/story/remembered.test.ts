import { describe, expect, it, vi } from 'vitest';
import { remembered } from '../../src/story/remembered.ts';

describe(remembered, () => {
  it('works a value out once for each key, also where there is none', () => {
    const workOut = vi.fn<(key: { readonly name?: string }) => string | undefined>(({ name }) => name);
    const nameOf = remembered(workOut);
    const [named, nameless] = [{ name: 'a' }, {}];

    expect([nameOf(named), nameOf(nameless), nameOf(named), nameOf(nameless)]).toEqual([
      'a',
      undefined,
      'a',
      undefined,
    ]);
    expect(workOut).toHaveBeenCalledTimes(2);
  });

  it('keeps apart what is alike but not the same', () => {
    const itself = remembered((key: object) => key);
    const one = {};

    expect(itself(one)).toBe(one);
    expect(itself({})).not.toBe(one);
  });
});
