/** Counts and lists as English writes them. */
const plurals = new Intl.PluralRules('en');
const numerals = new Intl.NumberFormat('en');

/** A count as it is written: 10,000. */
export function digits(count: number): string {
  return numerals.format(count);
}

/** `count` with the right form of a noun: 1 report, 2 reports. */
export function counted(count: number, one: string, other: string): string {
  return `${digits(count)} ${plurals.select(count) === 'one' ? one : other}`;
}

/** A, B and C; or with another joiner. What has commas of its own is parted by semicolons. */
export function listed(items: readonly string[], joiner: string): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const others = items.slice(0, -1);
  return items.some((item) => item.includes(','))
    ? `${others.join('; ')}; ${joiner} ${last}`
    : `${others.join(', ')} ${joiner} ${last}`;
}

export const events = (count: number) => counted(count, 'event', 'events');
export const figures = (count: number) => counted(count, 'figure', 'figures');
export const reports = (count: number) => counted(count, 'report', 'reports');
export const rewrites = (count: number) => counted(count, 'rewrite', 'rewrites');
export const questions = (count: number) => counted(count, 'question', 'questions');
export const ties = (count: number) => counted(count, 'tie', 'ties');
export const claims = (count: number) => counted(count, 'claim', 'claims');
