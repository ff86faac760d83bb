import { describe, expect, it } from 'vitest';
import { fileName } from '../../../../src/features/record/download/fileName.ts';

describe(fileName, () => {
  it.each([
    ['2022-09-26/2022-10-02', 'story-facebook-2022-09-26_2022-10-02.svg'],
    ['2019~/..', 'story-facebook-2019_...svg'],
    ['2022?', 'story-facebook-2022_.svg'],
    [undefined, 'story-facebook.svg'],
  ])('of the period %s is %s', (period, name) => {
    expect(fileName(['story', 'facebook', period], 'svg')).toBe(name);
  });
});
