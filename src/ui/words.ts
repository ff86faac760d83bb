/**
 * Every word of the interface, in one place, so that another language is another module of the same type.
 * The story's own words (headlines, names, questions) come from the story file.
 */
const plurals = new Intl.PluralRules('en');

/** `count` with the right form of a noun: 1 report, 2 reports. */
function counted(count: number, one: string, other: string): string {
  return `${count.toLocaleString('en')} ${plurals.select(count) === 'one' ? one : other}`;
}

export const words = {
  date: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    about: (date: string) => `about ${date}`,
    uncertain: (date: string) => `${date} (uncertain)`,
    beforeChrist: (year: number) => `${year} BC`,
    since: (date: string) => `since ${date}`,
    until: (date: string) => `until ${date}`,
    atTime: (date: string, clock: string, zone: string) => `${date}, ${clock} (${zone})`,
    /** The name of an offset, from '+3', '−4:30' or nothing. */
    zone: (offset: string) => `UTC${offset}`,
    undated: 'undated',
  },
} as const;

export { counted };
