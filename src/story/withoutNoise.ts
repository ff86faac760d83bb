/**
 * A product or difference without the tail that binary fractions leave: 45 million times 1.1 is 49.5 million, and not
 * 49,500,000.00000001. No figure of a report has more than twelve digits.
 */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}
