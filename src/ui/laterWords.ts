/** Every word of the panels that come after what the page starts with; in words.ts are the others. */
import { isolating } from './isolate.ts';
import type { Entity, Figure, Hedge, Source, StoryEvent, Unit } from '../story/story.ts';
import { claims, counted, digits, events, figures, listed, reports, ties } from './wordForms.ts';

/** From the first to the last, or the one that both are. */
function ends([first = '', last = first]: readonly string[]): string {
  return first === last ? first : `${first} to ${last}`;
}

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
  A: 'named counter or official body, in an identified outlet',
  B: 'identified outlet; counter unnamed or date loose',
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

const english = {
  record: {
    explanation:
      'A mark is a claim or an event; a number in a circle stands for several. Select one to see who reports it.',
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
    weak: 'open, lighter: weak (grade C)',
    disputedSign: 'red ring: disputed',
    barSign: 'bar: a month or year, or a range',
    reportsSign: 'small number: reports',
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

  entities: {
    also: 'Also written',
    moreTies: (count: number) => counted(count, 'more tie', 'more ties'),
    parts: (names: string) => `Includes ${names}`,
    counts: (eventCount: number, figureCount: number) => `${events(eventCount)} · ${figures(figureCount)}`,
    figures: (count: number) => counted(count, 'reported number', 'reported numbers'),
    aside: (what: string) => ` · ${what}`,
    others: (count: number) => `${counted(count, 'other name', 'other names')}, most named first`,
    followShort: 'Follow',
    followed: '✓',
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
    title: (names: string) => `What ties ${names}`,
    left: (count: number) => `${counted(count, 'more neighbour', 'more neighbours')}: see the cards`,
  },

  sources: {
    order: 'Fold by',
    byOutlet: 'Outlet',
    byDate: 'Date',
    summary: (pages: number, outlets: number, undated: number) =>
      `${reports(pages)} from ${counted(outlets, 'outlet', 'outlets')}${undated === 0 ? '' : `; ${digits(undated)} ${undated === 1 ? 'carries' : 'carry'} no date`}.`,
    group: (name: string, count: number) => `${name} (${digits(count)})`,
    rest: (groupCount: number, most: number, pages: number) =>
      `${counted(groupCount, 'outlet', 'outlets')} with up to ${digits(most)} reports each (${digits(pages)})`,
    restOfYears: (yearCount: number, undated: boolean, pages: number) =>
      `${listed([...(yearCount > 0 ? [counted(yearCount, 'more year', 'more years')] : []), ...(undated ? ['no date'] : [])], 'and')} (${digits(pages)})`,
    citedFor: (eventCount: number, figureCount: number, tieCount: number) => {
      const all = [[eventCount, events] as const, [figureCount, figures] as const, [tieCount, ties] as const];
      const some = all.filter(([count]) => count > 0).map(([count, noun]) => noun(count));
      return `cited for ${listed(some, 'and')}`;
    },
    citedForOther: 'cited only for a name, a role, the introduction or an answer',
    rewrite: 'a rewrite, no further witness',
    what: 'What it is cited for',
    copy: 'Copy citation',
    copyOf: (title: string) => `Copy citation of “${title}”`,
    uncited: (count: number) =>
      `${counted(count, 'page', 'pages')} of the collection on which nothing here rests ${count === 1 ? 'is' : 'are'} not listed.`,
    nothing: 'No report is left by the filter.',
  },

  evidence: {
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
  },

  eventKinds,
  entityKinds,
  grades,
  language: (code: string) => languages[code] ?? code,
} as const;

export const laterWords = isolating(english);
