/** Every word of the cross-checks. Neutral and exact: what the numbers allow, and no more. */
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
    mayMean: 'The page sets makers or years side by side, or takes a number over without comparing.',
    cannotTell: 'Which of its own numbers the page would stand by.',
  },
  'one-occasion-two-numbers': {
    title: 'One occasion, different numbers',
    mayMean: 'A report misheard, rounded or rewrote what was said, or more than one number was said.',
    cannotTell: 'What was said: for that it takes a recording, a release or a tweet.',
  },
  'one-time-two-numbers': {
    title: 'One time, different numbers',
    mayMean: 'The makers count differently, or one of the numbers is older than its date.',
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

export const findingWords = {
  grades,
  rules,
  /** “101.6 million (Facebook users in Pakistan, August 2025)” */
  figure: (amount: Text, subject: Text, date: Text) => `${amount} (${subject}, ${date})`,
  and: (items: readonly Text[]) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`,
  more: (items: Text) => ` So also: ${items}.`,
  partOverWhole: (part: Text, whole: Text, excess: Text) => `${part} would be ${excess} more than ${whole}.`,
  different: (high: Text, low: Text, gap: Text, tie: 'source' | 'occasion' | 'time') =>
    `${high} and ${low} ${TIES[tie]}; they are ${gap} apart and cannot both be exact.`,
  others: (items: Text) => ` Beside them: ${items}.`,
};

const TIES = {
  source: 'stand on one page',
  occasion: 'are told of one occasion',
  time: 'are told of one time',
} as const;
