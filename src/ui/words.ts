/**
 * Every word of the interface, in one place, so that another language is another module of the same type.
 * The story's own words (headlines, names, questions) come from the story file.
 */
import { isolating } from './isolate.ts';
import type { Entity, Figure, Hedge, Source, StoryEvent, Unit } from '../story/story.ts';

const plurals = new Intl.PluralRules('en');
const numerals = new Intl.NumberFormat('en');

/** A count as it is written: 10,000. */
function digits(count: number): string {
  return numerals.format(count);
}

/** `count` with the right form of a noun: 1 report, 2 reports. */
function counted(count: number, one: string, other: string): string {
  return `${digits(count)} ${plurals.select(count) === 'one' ? one : other}`;
}

/** From the first to the last, or the one that both are. */
function ends([first = '', last = first]: readonly string[]): string {
  return first === last ? first : `${first} to ${last}`;
}

/** A, B and C; or with another joiner. What has commas of its own is parted by semicolons. */
function listed(items: readonly string[], joiner: string): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const others = items.slice(0, -1);
  return items.some((item) => item.includes(','))
    ? `${others.join('; ')}; ${joiner} ${last}`
    : `${others.join(', ')} ${joiner} ${last}`;
}

const events = (count: number) => counted(count, 'event', 'events');
const figures = (count: number) => counted(count, 'figure', 'figures');
const reports = (count: number) => counted(count, 'report', 'reports');
const rewrites = (count: number) => counted(count, 'rewrite', 'rewrites');
const questions = (count: number) => counted(count, 'question', 'questions');
const claims = (count: number) => counted(count, 'claim', 'claims');

const hedges: Readonly<Record<Hedge, string>> = {
  exact: '',
  about: 'about',
  over: 'over',
  almost: 'almost',
  under: 'under',
  expected: 'expected:',
};

const eventKinds: Readonly<Record<StoryEvent['kind'], string>> = {
  announcement: 'Announcement',
  conference: 'Conference',
  denial: 'Denial',
  expectation: 'Expectation',
  launch: 'Launch',
  meeting: 'Meeting',
  request: 'Request',
  rule: 'Rule',
  statement: 'Statement',
  visit: 'Visit',
};

const statuses: Readonly<Record<StoryEvent['status'], { tag: string; meaning: string }>> = {
  reported: { tag: '', meaning: 'Reported, and not contradicted in this collection' },
  disputed: { tag: 'reports differ', meaning: 'Reports in this collection differ on it' },
  denied: { tag: 'a denial', meaning: 'The event is itself a denial' },
  expected: { tag: 'expected', meaning: 'Said about the future' },
};

const entityKinds: Readonly<Record<Entity['kind'], string>> = {
  person: 'Person',
  company: 'Company',
  product: 'Product',
  organisation: 'Organisation',
  'government-body': 'Government body',
  'news-outlet': 'News outlet',
  conference: 'Conference',
  place: 'Place',
  rule: 'Law or rule',
};

const grades: Readonly<Record<Figure['grade'], string>> = {
  A: 'named maker or official body, in an identified outlet',
  B: 'identified outlet; maker unnamed or date loose',
  C: 'blog, rewrite or wiki, or a visible error kept as an exhibit',
};

const asOfBases: Readonly<Record<Figure['asOfBasis'], string>> = {
  stated: 'as the page dates it',
  reported: 'the day it was said or printed',
  inferred: 'worked out; see the note',
};

const titleBases: Readonly<Record<Source['titleBasis'], string>> = {
  page: '',
  'url-slug': 'headline as its address has it',
  described: 'our description; the headline was not seen',
};

const languages: Readonly<Record<string, string>> = { en: 'English', ur: 'Urdu' };

const unitNouns: Readonly<Record<Unit, string>> = {
  people: 'people',
  accounts: 'accounts',
  subscriptions: 'subscriptions',
  percent: 'per cent',
  multiplier: 'times',
};

const english = {
  product: 'Dateline',
  tagline: 'A story you can check',

  counted: { number: digits, events, figures, reports, rewrites, claims },
  list: {
    and: (items: readonly string[]) => listed(items, 'and'),
    or: (items: readonly string[]) => listed(items, 'or'),
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
    unnamed: (as: string) => (as === 'unattributed' ? 'no speaker named' : as),
  },

  lead: {
    part: 'The lead',
    collection: (eventCount: number, figureCount: number, sourceCount: number, languageCount: number) =>
      `${events(eventCount)} · ${counted(figureCount, 'reported figure', 'reported figures')} · ${reports(sourceCount)} in ${counted(languageCount, 'language', 'languages')}`,
    checked: (date: string) => `last checked ${date}`,
    evidence: 'What this rests on',
    differ: 'Where the reports differ',
    noDifference: 'On what the filter leaves, no disagreement is recorded in this collection.',
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
      'Filtering, search and the moving chart need JavaScript, which is off, did not arrive or failed. All of the story reads without it.',
    part: 'The filter',
    label: 'Filter the story',
    entities: 'Show what names',
    countInFull: (name: string, eventCount: number, figureCount: number) =>
      `${name}: leaves ${events(eventCount)} and ${figures(figureCount)}`,
    more: (count: number) => `${digits(count)} more`,
    moreInFull: (count: number) => `More filters: ${digits(count)} more names, period, disputed only`,
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
      fact: 'fact',
    } as Readonly<Record<string, string>>,
    part: (key: string, value: string) => `${key} “${value}”`,
    dismiss: 'Tidy the address',
  },

  record: {
    title: 'The record',
    explanation: 'Every mark is one claim. Select it to see who made it, and where.',
    picture: (title: string) => `Picture of the record: ${title}`,
    noMarks: 'No figure of this group is left by the filter in this window of time.',
    help: 'Arrow keys go from mark to mark in time, up and down between series and lanes; Enter opens. + and − zoom, 0 shows the whole, Shift with an arrow moves along. With a mouse: drag, Ctrl or ⌘ and the wheel, double click; by touch: two fingers, or one after a tap.',
    groups: 'What is counted',
    view: 'Show as',
    chart: 'Chart',
    table: 'Table',
    // No line begins with the dot.
    plotTitle: (subjects: readonly string[], place: string, unit: string) =>
      `${subjects.join('\u00a0· ')}, ${place}: ${unit}`,
    lead: (place: string, kind: string) => `${place} ${kind.toLowerCase()}`,
    otherPlot: (title: string, count: number) => `${title} (${claims(count)})`,
    lanes: 'Events, a lane for each name',
    lane: (name: string, count: number) => `${name}: ${events(count)}`,
    event: (date: string, headline: string) => `${date}: ${headline}`,
    events: (count: number, from: string, to: string) => `${events(count)}, ${ends([from, to])}`,
    claims: (count: number, dates: readonly string[], amounts: readonly string[]) =>
      `${claims(count)}, ${ends(dates)}: ${ends(amounts)}`,
    shortCount: (count: number) => (count < 1000 ? String(count) : `${Math.floor(count / 1000)}k`),
    opensList: 'Opens as a list.',
    zoomHere: 'Zoom to these',
    showMore: (next: number, left: number) => `Show ${digits(next)} of ${digits(left)} more`,
    rise: (sentence: string, base: string, basis: string, target: string) =>
      `${sentence}. From ${base}, ${basis}, that would be ${target}`,
    riseBasis: {
      'same-occasion': () => 'said on the same occasion',
      'last-before': (date: string) => `the last number before it here (${date})`,
    },
    broken: (why: string) => `The line stops here: ${why}`,
    population: 'Population, as last reported',
    strip: {
      label: 'The period within the whole story',
      start: 'Beginning of the period',
      middle: 'Move the period',
      end: 'End of the period',
    },
    presets: {
      label: 'Periods',
      whole: 'Whole story',
      week: (kind: string) => `Week of the ${kind.toLowerCase()}`,
      recent: (years: number) => `Last ${years} years`,
    },
    nearer: 'Zoom in',
    further: 'Zoom out',
    key: (count: number) => `${counted(count, 'kind', 'kinds')} of count: how each is founded`,
    axis: {
      people: 'people, as reported',
      accounts: 'accounts',
      subscriptions: 'subscriptions (SIMs and lines, not people)',
      percent: 'per cent',
      multiplier: 'times',
    } as Readonly<Record<Unit, string>>,
    nothing: 'No figure of this group is left by the filter.',
    hidden: (count: number) => `${claims(count)} of this group left out by the filter`,
    summary: (count: number, group: string, from: string, to: string) =>
      from === to
        ? `${group}: ${claims(count)}, as of ${from}.`
        : `${group}: ${claims(count)}, as of ${from} to ${to}.`,
    extremes: (unit: string, place: string, lowest: string, highest: string) =>
      `Counted in ${unit}, ${place}, the lowest is ${lowest}, the highest ${highest}.`,
    disputedCount: (count: number) => `${counted(count, 'claim is', 'claims are')} disputed.`,
    growthLabel: (subject: string, who: string) => `${subject}: ${who}`,
    growth: 'Growth announced',
    moreGrowth: (count: number) => `${claims(count)} of growth more`,
    weakHidden: (count: number) => `${counted(count, 'weak claim', 'weak claims')} (grade C) hidden`,
    switchedOff: (count: number) => `${claims(count)} of counts switched off`,
    options: {
      title: 'Options',
      scale: 'Value axis',
      linear: 'Linear',
      log: 'Logarithmic',
      numbers: 'Large numbers',
      million: 'Millions',
      crore: 'Crore and lakh',
      metrics: 'What is drawn',
      metric: (label: string, count: number) => `${label} (${digits(count)})`,
      weak: 'Weakly founded claims (grade C)',
      traces: 'Traces of what the filter leaves out',
      lines: 'Lines of reference',
      population: 'Population',
      addLine: 'To add an event, open it and choose “Line in the record”.',
    },
    download: {
      title: 'Download',
      what: 'What the record shows now',
      svg: 'Picture as SVG',
      png: 'Picture as PNG',
      csv: 'Table as CSV, a line for each report',
      failed: 'The file could not be made.',
      pictureOnly: 'For a picture, show the record as a chart.',
      sources: (count: number, outlets: readonly string[], others: number) => {
        const named =
          others > 0 ? listed([...outlets, counted(others, 'other', 'others')], 'and') : outlets.join(', ');
        return `Dateline · from ${reports(count)}${named === '' ? '' : `: ${named}`}`;
      },
    },
    growthClaim: (of: string, factor: string, horizon: string) => `${of}: ${factor}, ${horizon}`,
    noHorizon: 'no time given',
    signs: 'Signs on a mark',
    signNames: { about: 'about', over: 'over', almost: 'almost', under: 'under', expected: 'expected' },
    weak: 'lighter: weakly founded (grade C)',
    disputedSign: 'red ring: disputed',
    barSign: 'bar: a month or year, or a range',
    caption: (group: string) => `${group}: the claims in the chart`,
    allFigures: (count: number) => `${figures(count)} of every kind, as tables`,
    allClaims: (group: string) => `${group}: every claim`,
    columns: {
      asOf: 'As of',
      amount: 'Number',
      subject: 'What is counted',
      who: 'Who said it',
      reports: 'Reports',
      grade: 'Grade',
    },
    breakTitle: 'Where a line stops',
    loading: 'The chart is being drawn.',
  },

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
    title: 'Timeline',
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

  entities: {
    title: 'Who is who',
    also: (names: string) => `Also written ${names}`,
    moreTies: (count: number) => counted(count, 'more tie', 'more ties'),
    parts: (names: string) => `Includes ${names}`,
    counts: (eventCount: number, figureCount: number) => `${events(eventCount)} · ${figures(figureCount)}`,
    figures: (count: number) => counted(count, 'reported number', 'reported numbers'),
    countedBy: (counter: string) => ` · ${counter}`,
    others: (count: number) => `${counted(count, 'other name', 'other names')}, most named first`,
    follow: (name: string) => `Follow ${name}`,
    following: (name: string) => `Stop following ${name}`,
    followShort: 'Follow',
    followingShort: 'Following',
  },

  growth: {
    title: (place: string) => `Reported users over time, ${place}`,
    part: 'The chart of reported users',
    loading: 'The chart is being drawn.',
    fromTo: (first: string, firstDate: string, last: string, lastDate: string) =>
      `from ${first} (${firstDate}) to ${last} (${lastDate})`,
    at: (amount: string, date: string) => `${amount} (${date})`,
    sentence: (subject: string, growth: string, claimCount: number, kindCount: number) =>
      `${subject}: ${growth}, in ${claims(claimCount)} by ${counted(kindCount, 'kind', 'kinds')} of count.`,
    also: (subjects: string) => `Also counted: ${subjects}.`,
    key: 'Who counted',
    kind: (counter: string, subject: string) => `${counter}: ${subject}`,
    moreKinds: (count: number) => `and ${digits(count)} more, named in the list`,
    weak: 'open: weakly founded (grade C)',
    disputed: 'red ring: disputed',
    signs: (claim: string, signs: readonly string[]) => [claim, ...signs].join('; '),
    weakClaim: 'weakly founded (grade C)',
  },

  ties: {
    part: 'The picture of ties',
    title: (names: string) => `What ties ${names}`,
    left: (count: number) => `${counted(count, 'more neighbour', 'more neighbours')}: see the cards`,
  },

  disagreements: {
    title: 'Disagreements',
    summary: (left: number, all: number, settled: number) =>
      left === 0
        ? 'On what the filter leaves, no disagreement is recorded in this collection.'
        : `${left === all ? questions(all) : `${digits(left)} of ${questions(all)}`} on which the reports differ${settled === 0 ? '' : `; ${settled} settled by a page`}`,
    rest: (count: number) => `All ${digits(count)} other questions`,
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

  sources: {
    title: 'Sources',
    order: 'Fold by',
    byOutlet: 'Outlet',
    byDate: 'Date',
    summary: (pages: number, outlets: number, undated: number) =>
      `${reports(pages)} from ${counted(outlets, 'outlet', 'outlets')}; ${undated} carry no date.`,
    group: (name: string, count: number) => `${name} (${digits(count)})`,
    rest: (groupCount: number, pages: number) =>
      `${counted(groupCount, 'outlet', 'outlets')} with one or two reports (${pages})`,
    restOfYears: (groupCount: number, pages: number) =>
      `${counted(groupCount, 'more year', 'more years')} (${pages})`,
    citedFor: (eventCount: number, figureCount: number) =>
      `cited for ${events(eventCount)}, ${figures(figureCount)}`,
    notCited: 'cited for nothing that the filter leaves',
    rewrite: 'a rewrite, no further witness',
    what: 'What it is cited for',
    copy: 'Copy citation',
    copyOf: (title: string) => `Copy citation of “${title}”`,
    uncited: (count: number) =>
      `${counted(count, 'page', 'pages')} of the collection on which nothing here rests ${count === 1 ? 'is' : 'are'} not listed.`,
    nothing: 'No report is left by the filter.',
  },

  copy: { done: 'Copied', failed: 'Copying is not allowed here' },

  theme: { label: 'Theme', system: 'System', light: 'Light', dark: 'Dark' },

  share: { label: 'Copy link', full: 'Copy the address of this view' },

  evidence: {
    label: 'Evidence',
    kinds: { event: 'Event', figure: 'Reported figure', relation: 'Tie' },
    when: 'When',
    from: 'From',
    to: 'Until',
    asOf: 'As of',
    who: 'Said by',
    kind: 'Kind',
    status: 'Status',
    hedge: 'How firmly',
    hedges: {
      exact: 'without a hedge',
      about: '“about”: near this number',
      over: '“over”: more than this number',
      almost: '“almost”: a little less than this number',
      under: '“under”: less than this number',
      expected: 'expected: said about the future',
    } satisfies Record<Hedge, string>,
    exact: 'In digits',
    line: 'Line in the record',
    unit: 'Unit',
    unitDiffers: (unit: string, metricUnit: string) => `${unit}, though the metric counts ${metricUnit}`,
    grade: 'Grade',
    gradeIn: (grade: Figure['grade']) => `${grade}: ${grades[grade]}`,
    about: 'About the count',
    counts: 'What is counted',
    caveats: 'Caution',
    series: 'Kind of count',
    stated: 'Said on',
    horizon: 'Time given',
    note: 'Note',
    partOf: 'Part of',
    parts: 'Parts',
    saidAt: 'Said at',
    numbers: 'Numbers given there',
    saidWith: 'Said or printed together with',
    at: (place: string) => `at: ${place}`,
    rewriteOf: (title: string) => `Rewrite of ${title}: no further witness`,
    notLinked: 'Only a copy of this page was read; it is not linked.',
    disagreements: 'Where the reports differ',
    matrix: {
      title: 'Who reports which part',
      key: '● says so; ✕ says otherwise; – silent in the part read. Under a question, letters stand for the positions: A is the one that most reports hold.',
      rows: 'Part or question',
      rewrite: '(rewrite)',
      cell: {
        so: { sign: '●', text: 'says so' },
        otherwise: { sign: '✕', text: 'says otherwise' },
        silent: { sign: '–', text: 'silent in the part read' },
      },
      letter: (place: number) => String.fromCharCode(65 + place),
    },
    given: (value: string) => `gives ${value}`,
    attributedTo: (who: string) => `attributed to ${who}`,
    gradeShort: (grade: Figure['grade']) => `grade ${grade}`,
    titleBases,
    asOfBases,
    noDate: 'undated',
  },

  status: statuses,
  eventKinds,
  entityKinds,
  grades,
  language: (code: string) => languages[code] ?? code,

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
    corrected: (changes: string) => `The story was corrected: ${changes}.`,
    changed: (counted: string, change: 'corrected' | 'added' | 'removed') => `${counted} ${change}`,
    kinds: {
      figures,
      events,
      relations: (count: number) => counted(count, 'tie', 'ties'),
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
      'Some parts of this page did not come. Where they stand, they show all of the story, whatever is filtered.',
  },
  broken: {
    message: (panel: string) => `${panel} could not be shown. The rest of the page stands.`,
    retry: 'Show it again',
  },
} as const;

export const words = isolating(english);
