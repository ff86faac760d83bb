const STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** Nothing, half and all of the smallest round number that is not below the highest: 0, 60 and 120 for 101.6. */
export function growthTicks(highest: number): readonly [number, number, number] {
  // People are counted in ones.
  const half = Math.max(highest / 2, 1);
  const scale = 10 ** Math.floor(Math.log10(half));
  const step = Math.ceil((STEPS.find((unit) => unit * scale >= half) ?? 10) * scale);
  return [0, step, 2 * step];
}
