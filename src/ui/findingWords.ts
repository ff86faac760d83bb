/** Every word of the cross-checks. Neutral and exact: what the numbers allow, and no more. */
import { isolating } from './isolate.ts';
import { counted, listed } from './wordForms.ts';
import type { FindingGrade, RuleName } from '../story/crossChecks/finding.ts';

interface RuleWords {
  readonly title: string;
  readonly mayMean: string;
  readonly cannotTell: string;
}

const grades: Readonly<Record<FindingGrade, string>> = {
  contradiction: 'Contradiction',
  'likely-slip': 'Likely slip',
  'worth-a-look': 'Worth a look',
};

const rules: Readonly<Record<RuleName, RuleWords>> = {
  'part-over-whole': {
    title: 'A part larger than its whole',
    mayMean:
      'One of the two counts something else than it says: accounts for people, or another time or method.',
    cannotTell: 'Which of the numbers is off, or whether both are right in their own way of counting.',
  },
  'one-source-two-numbers': {
    title: 'One page, different numbers',
    mayMean:
      'The page sets those who count, or years, side by side, or takes a number over without comparing.',
    cannotTell: 'Which of its own numbers the page would stand by.',
  },
  'one-occasion-two-numbers': {
    title: 'One occasion, different numbers',
    mayMean: 'A report misheard, rounded or rewrote what was said, or more than one number was said.',
    cannotTell: 'What was said: for that it takes a recording, a release or a tweet.',
  },
  'one-time-two-numbers': {
    title: 'One time, different numbers',
    mayMean: 'Those who count do so differently, or one of the numbers is older than its date.',
    cannotTell: 'Which way of counting is nearer to the persons there are.',
  },
  'one-number-two-subjects': {
    title: 'One number, told of more than one thing',
    mayMean:
      'The number was carried from one subject or speaker to another, or a total was only its largest part.',
    cannotTell: 'To which of them the number belongs; two counts may also be equal by chance.',
  },
  'slip-of-size': {
    title: 'A number misread or misplaced',
    mayMean:
      'A zero, a digit or a word such as crore or lakh went wrong on the way from one report to the other.',
    cannotTell: 'Which of the two was meant, if they were meant to be the same.',
  },
  'told-as-people': {
    title: 'Told as people, counted as something else',
    mayMean: 'Accounts, subscriptions or a share were taken for persons; one person can hold several.',
    cannotTell: 'How many persons are behind the number.',
  },
  'growth-told-as-level': {
    title: 'What was expected, told as reached',
    mayMean: 'The result of a growth that was announced was taken for a number of today.',
    cannotTell: 'Whether the number was reached in the meantime.',
  },
  'repeated-as-new': {
    title: 'One number at two times',
    mayMean: 'The later report repeats the earlier count under a new date.',
    cannotTell: 'Whether somebody counted again and came to the same number.',
  },
  'jump-in-series': {
    title: 'A jump beyond the series’ own history',
    mayMean: 'The way of counting changed, or something else is counted than before.',
    cannotTell: 'How much of the step is growth.',
  },
  'numbers-go-backwards': {
    title: 'A later number below an earlier one',
    mayMean: 'The later number is an old one with a new date, or the two were counted in different ways.',
    cannotTell: 'Whether the count itself went down.',
  },
  'share-does-not-fit': {
    title: 'A percentage that its own numbers do not give',
    mayMean: 'The percentage rests on another base, such as adults, or on numbers of another year.',
    cannotTell: 'On which base it was worked out.',
  },
  'growth-beyond-everyone': {
    title: 'A growth beyond the population',
    mayMean: 'The factor, or what is to grow, was changed on the way from one report to the other.',
    cannotTell: 'What the speaker expected, or by when.',
  },
  'hedges-conflict': {
    title: 'One number, hedged both ways',
    mayMean: 'A hedge was added or turned round when the number was passed on.',
    cannotTell: 'On which side of the number the count was.',
  },
};

type Text = string;

const TIES = {
  source: 'stand on one page',
  occasion: 'are told of one occasion',
  time: 'are told of one time, or nearly',
} as const;

const SLIPS = {
  factor: (factor: Text) => `the one is the other times ${factor}`,
  zero: () => 'they have the same digits but for a zero',
  swapped: () => 'they have the same digits, two of them exchanged',
} as const;

const UNITS = {
  accounts: 'accounts',
  subscriptions: 'subscriptions',
  percent: 'a percentage',
} as const;

export const findingWords = isolating({
  grades,
  rules,
  /** “101.6 million (Facebook users in Pakistan, August 2025)” */
  figure: (amount: Text, subject: Text, date: Text) => `${amount} (${subject}, ${date})`,
  growth: (subject: Text) => `growth of ${subject}`,
  /** A difference of percentages is no percentage of anything. */
  points: (digits: Text) => `${digits} percentage points`,
  partOverWhole: (part: Text, whole: Text, excess: Text) =>
    `${part} would be ${excess} more than ${whole}, of which they are a part.`,
  different: (high: Text, low: Text, gap: Text, tie: keyof typeof TIES) =>
    `${high} and ${low} ${TIES[tie]}: they are ${gap} apart and cannot both be exact.`,
  differentFactors: (high: Text, low: Text, tie: keyof typeof TIES) =>
    `${high} and ${low} ${TIES[tie]}: they cannot both be exact.`,
  oneNumber: (first: Text, second: Text) => `${first} is the same number as ${second}.`,
  otherSpeakers: (first: Text, second: Text) =>
    `${first} is told by other speakers than ${second}, on one occasion.`,
  slip: (from: Text, to: Text, slip: keyof typeof SLIPS, factor: Text) =>
    `${from} and ${to}: ${SLIPS[slip](factor)}.`,
  toldAsPeople: (figure: Text, unit: keyof typeof UNITS) =>
    `${figure} is told as people, of what is counted as ${UNITS[unit]}.`,
  growthAsLevel: (told: Text, base: Text, growth: Text) =>
    `${told} is ${base} with the growth announced with it, ${growth}.`,
  repeated: (first: Text, later: Text, months: number) =>
    `${first} is given again, to the last digit, ${months === 1 ? 'a month' : `${months} months`} later: ${later}.`,
  jump: (from: Text, to: Text, yearly: Text, usual: Text) =>
    `From ${from} to ${to} it would be ${yearly} a year; the next fastest step of the series is ${usual} a year.`,
  fall: (rate: Text) => `a fall of ${rate}`,
  backwards: (from: Text, to: Text, fall: Text) => `${to} is ${fall} less than ${from} before it.`,
  share: (stated: Text, part: Text, whole: Text, workedOut: Text) =>
    `${part} of ${whole} would be ${workedOut}, not ${stated}.`,
  growthBeyond: (growth: Text, base: Text, target: Text, everyone: Text) =>
    `Even the smallest number of the time, ${base}, with ${growth} would be ${target}: more than ${everyone}.`,
  hedges: (first: Text, second: Text) =>
    `${first} and ${second}: the hedges set the count on two sides of one number.`,
  hedgeAdded: (first: Text, second: Text) =>
    `${first} and ${second}: one precise number is given as it stands, and with a hedge.`,
  summary: (count: number, uncovered: number) =>
    `${counted(count, 'finding', 'findings')}, made by arithmetic alone; ${inQuestions(count, uncovered)}. A finding says that numbers do not go together, never which of them is right.`,
  none: 'In the numbers that the filter leaves, arithmetic finds nothing that does not go together.',
  mayMean: 'May mean:',
  cannotTell: 'Can’t tell:',
  evidence: 'The figures',
  covered: 'The questions that tell of it',
  inQuestion: (question: Text) => `In the question: ${question}`,
  list: {
    counts: (all: number, covered: number) =>
      `${all} in all, ${covered} of them told in a disagreement of the file`,
  },
  others: (items: readonly Text[]) => ` Beside them: ${listed(items, 'and')}.`,
});

function inQuestions(count: number, uncovered: number): string {
  if (uncovered === 0) return `${count === 1 ? 'it' : 'each'} is told of in a question above`;
  return count === 1 ? 'told of in no question above' : `${uncovered} of them in no question above`;
}
