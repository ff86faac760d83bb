/**
 * Every word that the page starts with; those of what comes later are in laterWords.ts, previewWords.ts and findingWords.ts, and
 * wordForms.ts has plurals and lists. Another language is other modules of the same types. The story's own words (headlines, names, questions) come from the story file.
 */
import { isolating } from './isolate.ts';
import type { Hedge, StoryEvent, Unit } from '../story/story.ts';
import { counted, digits, events, figures, listed, questions, reports, rewrites, ties } from './wordForms.ts';

const hedges: Readonly<Record<Hedge, string>> = {
  exact: '',
  about: 'about',
  over: 'over',
  almost: 'almost',
  under: 'under',
  expected: 'expected:',
};

const statuses: Readonly<Record<StoryEvent['status'], { tag: string; meaning: string }>> = {
  reported: { tag: '', meaning: 'Reported, and not contradicted in this collection' },
  disputed: { tag: 'reports differ', meaning: 'Reports in this collection differ on it' },
  denied: { tag: 'a denial', meaning: 'The event is itself a denial' },
  expected: { tag: 'expected', meaning: 'Said about the future' },
};

const unitNouns: Readonly<Record<Unit, string>> = {
  people: 'people',
  accounts: 'accounts',
  subscriptions: 'subscriptions',
  percent: 'per cent',
  multiplier: 'times',
};

const noDifference = 'On what the filter leaves, no disagreement is recorded in this collection.';

const english = {
  product: 'Dateline',
  tagline: 'A story you can check',

  counted: { number: digits, events },
  list: {
    and: (items: readonly string[]) => listed(items, 'and'),
    or: (items: readonly string[]) => listed(items, 'or'),
  },

  follow: (name: string) => `Follow ${name}`,

  titles: {
    record: 'The record',
    timeline: 'Timeline',
    entities: 'Who is who',
    ties: 'The picture of ties',
    disagreements: 'Disagreements',
    sources: 'Sources',
    evidence: 'Evidence',
  },

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

  amount: {
    hedges,
    unitNouns,
    large: {
      million: (digits: string) => `${digits} million`,
      crore: (digits: string) => `${digits} crore`,
      lakh: (digits: string) => `${digits} lakh`,
    },
    range: (low: string, high: string) => `${low} to ${high}`,
    percent: (digits: string) => `${digits}%`,
    times: (digits: string) => `× ${digits}`,
    withUnit: (digits: string, unit: string) => `${digits} ${unit}`,
    hedged: (hedge: string, amount: string) => (hedge === '' ? amount : `${hedge} ${amount}`),
    /** Where there is little room; lakh is short as it is. */
    short: {
      million: (digits: string) => `${digits}\u00a0m`,
      crore: (digits: string) => `${digits}\u00a0cr`,
      lakh: (digits: string) => `${digits}\u00a0lakh`,
    },
  },

  speaker: {
    toldBy: (speaker: string, teller: string) => `${speaker}, as told by ${teller}`,
    itself: (speaker: string) => `${speaker} itself`,
  },

  lead: {
    part: 'The lead',
    collection: (eventCount: number, figureCount: number, sourceCount: number, languageCount: number) =>
      `${events(eventCount)} · ${counted(figureCount, 'reported figure', 'reported figures')} · ${reports(sourceCount)} in ${counted(languageCount, 'language', 'languages')}`,
    checked: (date: string) => `last checked ${date}`,
    evidence: 'What this rests on',
    differ: 'Where the reports differ',
    noDifference,
    held: (who: string, outlets: string, rewriteCount: number) =>
      [
        who,
        ...(outlets === '' ? [] : [`in ${outlets}`]),
        ...(rewriteCount === 0 ? [] : [`and in ${rewrites(rewriteCount)}`]),
      ].join(', '),
    compare: (count: number) => `Compare the ${digits(count)} positions`,
    others: (count: number) => `${counted(count, 'more question', 'more questions')} on which they differ`,
    positions: (count: number) => counted(count, 'position', 'positions'),
  },

  filter: {
    needsScript:
      'Filtering, search and the moving chart need JavaScript, which is off, did not arrive or failed: names and headlines open nothing. All of the story reads without it.',
    part: 'The filter',
    label: 'Filter the story',
    entities: 'Show what names',
    countInFull: (name: string, eventCount: number, figureCount: number) =>
      `${name}: leaves ${events(eventCount)} and ${figures(figureCount)}`,
    more: (count: number) => (count === 0 ? 'More' : `${digits(count)} more`),
    moreInFull: (count: number) =>
      `More filters: ${count === 0 ? '' : `${counted(count, 'more name', 'more names')}, `}period, disputed only`,
    sheet: 'More filters',
    match: 'Naming',
    any: 'any of them',
    all: 'all of them',
    search: 'Search the story',
    period: 'Period',
    from: 'From',
    to: 'To',
    periodHint: 'A year, month or day: 2022, 2022-09 or 2022-09-28',
    apply: 'Set',
    disputed: 'Only what is disputed',
    clear: 'Clear',
    entityGroups: 'All names, most named first',
    everything: (eventCount: number, figureCount: number) =>
      `${events(eventCount)} and ${figures(figureCount)}`,
    left: (shown: { events: number; figures: number }, of: { events: number; figures: number }) =>
      `${digits(shown.events)} of ${events(of.events)} and ${digits(shown.figures)} of ${figures(of.figures)}`,
    naming: (names: string) => `name ${names}`,
    withParts: (name: string, parts: string) => `${name} (with ${parts})`,
    holding: (query: string) => `hold “${query}”`,
    within: (period: string) => `may fall within ${period}`,
    areDisputed: 'are disputed',
    nothing: 'Nothing in this collection fits all of these choices.',
    waysOut: 'Lift one of them:',
    lift: (choice: string, eventCount: number, figureCount: number) =>
      `${choice} (leaves ${events(eventCount)}, ${figures(figureCount)})`,
    without: {
      entity: (name: string) => `without ${name}`,
      words: (query: string) => `without “${query}”`,
      period: (period: string) => `without the period ${period}`,
      disputed: 'also what is not disputed',
    },
  },

  address: {
    ignored: (parts: readonly string[]) =>
      `This address asks for something that is not in this story: ${listed(parts, 'and')}. The rest is shown.`,
    keys: {
      entity: 'name',
      match: 'match',
      period: 'period',
      only: 'choice',
      group: 'group of figures',
      view: 'view',
      scale: 'scale',
      weak: 'choice for weak claims',
      traces: 'choice for traces',
      without: 'count',
      lines: 'line',
      sort: 'order of the table',
      numbers: 'way to write numbers',
      story: 'story',
      order: 'order',
      sources: 'order of the sources',
      fact: 'fact',
    } as Readonly<Record<string, string>>,
    part: (key: string, value: string) => `${key} “${value}”`,
    dismiss: 'Tidy the address',
  },

  tie: (from: string, label: string, to: string) => `${from} ${label} ${to}`,

  claim: {
    of: (subject: string, place: string) => `${subject} in ${place}`,
    sentence: (date: string, amount: string, subject: string, who: string, count: string) =>
      `${date}: ${amount}, ${subject}, said by ${who}; ${count}`,
    witnesses: (reportCount: number, rewriteCount: number) => {
      if (rewriteCount === 0) return reports(reportCount);
      if (reportCount === 0) return `${rewrites(rewriteCount)} of another report`;
      return `${reports(reportCount)} and ${rewrites(rewriteCount)}`;
    },
    disputed: 'disputed',
  },

  timeline: {
    loading: 'The timeline is being drawn.',
    order: 'Order',
    oldest: 'Oldest first',
    newest: 'Newest first',
    undatedStart: 'Open start',
    list: 'Events in order of time',
    stretch: (from: string, to: string, count: number) =>
      from === to ? `${from}: ${events(count)}` : `${from} to ${to}: ${events(count)}`,
    parts: (count: number) => `${counted(count, 'thing', 'things')} reported of it`,
    hiddenParts: (count: number) =>
      `${counted(count, 'further part', 'further parts')} left out by the filter`,
    context: 'shown for its parts',
    reportedBy: 'Reported by',
    evidenceOf: (headline: string) => `Evidence for “${headline}”`,
    names: 'Names',
    nothing: 'No event is left by the filter.',
    windowed: (count: number) =>
      `${events(count)}: the list is built as you scroll, so the browser’s own search sees only a part of it. “Search the story”, above, finds in all of it.`,
    moreOutlets: (count: number) => `and ${counted(count, 'other', 'others')}`,
  },

  disagreements: {
    summary: (left: number, all: number, settled: number) =>
      left === 0
        ? noDifference
        : `${left === all ? questions(all) : `${digits(left)} of ${questions(all)}`} on which the reports differ${settled === 0 ? '' : `; ${settled} settled by a page`}`,
    rest: (count: number) => (count === 1 ? 'The other question' : `All ${digits(count)} other questions`),
    counts: (positions: number, reportCount: number) =>
      `${counted(positions, 'position', 'positions')} · ${reports(reportCount)}`,
    settled: 'settled by a page',
    settledBy: 'Settled by',
    saidBy: (who: string) => `Said by ${who}`,
    rewrites: (outlets: string, count: number) =>
      `Repeated by ${outlets}: ${count === 1 ? 'a rewrite, no further witness' : 'rewrites, no further witnesses'}`,
    claim: (amount: string, who: string) => `Evidence: ${amount}, ${who}`,
    scale: (amounts: string) => `On one scale from nothing: ${amounts}`,
    or: 'or',
    to: 'to',
    range: (from: string, until: string) => (from === until ? from : `${from} to ${until}`),
    copy: 'Copy as text',
    copyOf: (question: string) => `Copy as text: ${question}`,
    checks: {
      title: 'Cross-checks, computed from the numbers',
      part: 'The list of cross-checks',
      loading: 'The cross-checks are being loaded.',
    },
    saysSo: 'Says so',
    saysOtherwise: 'Says otherwise',
    named: (count: number) => `${questions(count)} on which reports differ`,
  },

  copy: { done: 'Copied', failed: 'Copying is not allowed here' },

  theme: { label: 'Theme', system: 'System', light: 'Light', dark: 'Dark' },

  share: { label: 'Copy link', full: 'Copy link to this view' },

  status: statuses,
  close: 'Close',
  loading: 'The story is being loaded.',
  fault: {
    title: 'The story could not be loaded',
    retry: 'Try again',
    reads: 'The page reads as it stands, but cannot be filtered.',
    missing: (url: string) =>
      `There is no file at ${url}. Is the name right, and was the file put beside the page?`,
    refused: (url: string, status: number) => `The server answered ${status} when asked for ${url}.`,
    offline: 'Your device is offline. The story needs the network once.',
    unreachable: (url: string) => `${url} could not be reached. The network or the server may be at fault.`,
    slow: (url: string) => `${url} took too long to come. The line may be slow.`,
    'not-json': (url: string) =>
      `The file at ${url} is not JSON: it may be broken off, or another kind of file.`,
    'content-type': (url: string, type: string) =>
      `The server sent ${url} as ${type === '' ? 'a file of no stated type' : type}, not as JSON.`,
    invalid: (url: string, count: number) =>
      `The file at ${url} is not a valid story: ${counted(count, 'problem was', 'problems were')} found.`,
    more: (count: number) => `and ${counted(count, 'more', 'more')}`,
    unknown: 'Something unexpected happened while the story was being loaded.',
  },
  contents: 'On this page',
  data: 'Data',
  changed: { corrected: 'corrected', added: 'new' },
  bulletins: {
    label: 'News of this page',
    one: 'A piece of news of this page',
    corrected: (changes: string) => `The story was corrected: ${changes}.`,
    changed: (counted: string, change: 'corrected' | 'added' | 'removed') => `${counted} ${change}`,
    kinds: {
      figures,
      events,
      relations: ties,
      disagreements: questions,
      entities: (count: number) => counted(count, 'name', 'names'),
      sources: reports,
    },
    rest: 'introduction or definitions corrected',
    show: 'Show it',
    notNow: 'Not now',
    marked: (count: number) =>
      `The corrected story is shown. ${counted(count, 'fact is', 'facts are')} marked as corrected or new.`,
    hideMarks: 'Hide the marks',
    offline: (checked: string, sent: string | undefined) =>
      `You are offline. Shown is the story as checked on ${checked}${sent === undefined ? '' : `, fetched ${sent}`}.`,
    unchecked: (since: string) => `The story could not be checked for corrections since ${since}.`,
    check: 'Check now',
    checking: 'Checking…',
    dismiss: 'Dismiss',
    newVersion: 'A new version of this page is ready.',
    takeVersion: 'Reload with it',
    lostParts:
      'Some parts of this page did not come. What stands in their place shows all of the story, unfiltered.',
  },
  broken: {
    message: (part: string) => `${part} could not be shown. The rest of the page stands.`,
    page: 'The page could not be shown.',
    masthead: 'The head of the page',
    retry: 'Show it again',
  },
} as const;

export const words = isolating(english);
