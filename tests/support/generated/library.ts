/** The reports of a generated story, and who cites which: facts are cited from reports of about their day. */
import type { StoryJson } from '../makeStory.ts';
import { anyDay, writeDay } from './days.ts';
import { times, type Random } from './random.ts';

type SourceJson = StoryJson['sources'][number];
type CitationJson = StoryJson['citations'][number];

export interface Library {
  readonly sources: SourceJson[];
  /** One to four reports, each once; from about a day, if one is given. */
  readonly cite: (random: Random, day?: number) => [CitationJson, ...CitationJson[]];
}

export const FEWEST_SOURCES = 4;

const OUTLETS = [
  'The Morning Post',
  'Indus News',
  'The Ledger',
  'Capital Wire',
  'Tech Karachi',
  'Margalla Times',
  'Business Brief',
  'Network World',
  'The Standard',
  'Phone Review',
  'Startup Desk',
] as const;
const URDU_OUTLETS = ['روزنامہ خبر', 'اردو پوائنٹ', 'جہان نیوز'] as const;
const TITLES = [
  'Minister asks company to open an office in the country',
  'Delegation hints at a visit soon',
  'Users to double within a few years, says minister',
  'What the meeting in Bucharest means for local business',
  'Regulator publishes its list of users',
] as const;
const URDU_TITLES = [
  'وفاقی وزیر آئی ٹی کی میٹا وفد سے ملاقات',
  'پاکستان میں فیس بک صارفین کی تعداد',
] as const;
const WORDS_AS_STATED = ['more than 45 million users', 'contact office', 'is expected to double'] as const;
const URDU_WORDS_AS_STATED = ['ساڑھے 4 کروڑ سے زائد', 'دفتر کھولنے کی دعوت'] as const;
const PLACES_IN_SOURCE = ['first paragraph', 'third paragraph', 'opening sentences', 'table 2'] as const;

export function openLibrary(random: Random, count: number): Library {
  const days = times(count, () => anyDay(random)).toSorted((a, b) => a - b);
  const sources = days.map((day, index) => generateSource(random, day, index));
  const citeOne = (random: Random, index: number): CitationJson => {
    const { id, language } = sources[index] ?? { id: 'source-0', language: 'en' };
    const words = language === 'ur' ? URDU_WORDS_AS_STATED : WORDS_AS_STATED;
    return {
      source: id,
      ...(random.chance(0.6) && { at: random.pick(PLACES_IN_SOURCE) }),
      ...(random.chance(0.7) && { asStated: random.pick(words) }),
    };
  };
  return {
    sources,
    cite: (random, day = anyDay(random)) => {
      const more = random.pick([0, 0, 0, 1, 1, 2, 3]);
      const first = firstFrom(days, day + random.int(0, 3)) % count;
      return [
        citeOne(random, first),
        ...times(more, (index) => citeOne(random, (first + index + 1) % count)),
      ];
    },
  };
}

function generateSource(random: Random, day: number, index: number): SourceJson {
  const urdu = random.chance(0.2);
  const rewrites = index > 0 && index % 9 === 0;
  return {
    id: `source-${index}`,
    outlet: random.pickPopular(urdu ? URDU_OUTLETS : OUTLETS),
    title: random.pick(urdu ? URDU_TITLES : TITLES),
    titleBasis: random.pick(['page', 'page', 'url-slug', 'described']),
    url: `https://news-${index % 12}.example/reports/${index}`,
    language: urdu ? 'ur' : 'en',
    ...(random.chance(0.03) && { linkable: false }),
    ...(random.chance(0.94) && { published: writeDay(day), publishedBasis: 'page' }),
    ...(random.chance(0.8) && { kind: 'press' }),
    // The report before a rewrite is none itself.
    ...(rewrites && { rewriteOf: `source-${index - 1}` }),
    ...(random.chance(0.05) && { note: 'Only an excerpt was read.' }),
  };
}

/** The first place in ascending numbers whose number is not below the one wanted. */
function firstFrom(numbers: readonly number[], wanted: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? wanted) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
