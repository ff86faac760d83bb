const STEPS = [1, 2, 2.5, 5, 10];

/** From 0 to just above the highest value, in at most `most` round steps: 0, 25, 50 … */
export function valueTicks(highest: number, most: number): number[] {
  const rough = highest / most;
  const scale = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((unit) => unit * scale >= rough) ?? 10) * scale;
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, index) => index * step);
}
