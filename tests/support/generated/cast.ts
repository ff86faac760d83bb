/** Who and what a generated story names, and what ties them to one another. */
import type { StoryJson } from '../makeStory.ts';
import { anyDay, writeDay } from './days.ts';
import { times, type Random } from './random.ts';
import type { Library } from './library.ts';

type EntityJson = StoryJson['entities'][number];
type RelationJson = StoryJson['relations'][number];
type Kind = EntityJson['kind'];

/** The same in every generated story: the lead, and the two countries that figures are about. */
export const MINISTER = 'person-0';
export const COMPANY = 'company-0';
export const CONFERENCE = 'conference-0';
export const COUNTRY = 'place-0';
export const NEIGHBOUR = 'place-1';
export const PRODUCT = 'product-0';

const FIRST_KINDS: readonly Kind[] = ['person', 'company', 'conference', 'place', 'place', 'product'];
export const FEWEST_ENTITIES = FIRST_KINDS.length;
const OTHER_KINDS = [
  'person',
  'person',
  'person',
  'company',
  'company',
  'product',
  'product',
  'organisation',
  'government-body',
  'place',
  'conference',
  'news-outlet',
  'rule',
] as const satisfies readonly Kind[];

/** As many of one list as of the other have no common divisor, so that pairs come round late. */
const GIVEN_NAMES = 'Amina Bilal Daniyal Erum Farah Ghulam Hina Imran Javeria Kamran Lubna'.split(' ');
const FAMILY_NAMES =
  'Abbasi Baloch Chaudhry Durrani Farooqi Gondal Hashmi Jamali Khattak Leghari Memon Niazi'.split(' ');
const FIRST_PARTS = 'Indus Ravi Karakoram Margalla Chenab Makran Soan Thar Swat Bolan Kirthar'.split(' ');
const LAST_PARTS: Readonly<Record<Exclude<Kind, 'person'>, readonly [string, ...string[]]>> = {
  company: ['Telecom', 'Networks', 'Mobile', 'Digital', 'Systems'],
  product: ['Chat', 'Reels', 'Wallet', 'Maps', 'Stories', 'Market', 'Voice'],
  organisation: ['Union', 'Association', 'Foundation', 'Forum'],
  'government-body': ['Authority', 'Commission', 'Ministry', 'Regulator'],
  'news-outlet': ['News', 'Times', 'Post', 'Tribune'],
  conference: ['Summit', 'Forum', 'Conference', 'Assembly'],
  place: ['Valley', 'City', 'Province', 'District'],
  rule: ['Act', 'Rules', 'Policy', 'Code'],
};
const URDU_NAMES = [
  'سید امین الحق',
  'وزارت آئی ٹی',
  'پاکستان',
  'میٹا',
  'رابطہ کمیشن',
  'قومی اسمبلی',
] as const;
const ROLES = [
  'Named in the reports of the meeting.',
  'Spoke on the plans for an office and the users of the country.',
  'Part of the delegation in some of the reports.',
  'Keeps the counts that reports rest on.',
] as const;

export function generateEntities(random: Random, count: number, library: Library): EntityJson[] {
  const numbers = new Map<Kind, number>();
  return times(count, (index) => {
    const kind = FIRST_KINDS[index] ?? random.pick(OTHER_KINDS);
    const number = numbers.get(kind) ?? 0;
    numbers.set(kind, number + 1);
    return generateEntity(random, kind, number, library);
  });
}

function generateEntity(random: Random, kind: Kind, number: number, library: Library): EntityJson {
  const name = nameOf(kind, number);
  const shortName = name.split(' ')[kind === 'person' ? 1 : 0] ?? name;
  return {
    id: `${kind}-${number}`,
    kind,
    name,
    otherNames: [shortName, ...(random.chance(0.3) ? [`${name} of ${nameOf('place', number)}`] : [])],
    ...(random.chance(0.4) && { shortName }),
    ...(random.chance(0.3) && { nameUrdu: random.pick(URDU_NAMES) }),
    role: random.pick(ROLES),
    citations: library.cite(random),
    ...(random.chance(0.1) && { note: 'Reports spell the name in several ways.' }),
  };
}

function nameOf(kind: Kind, number: number): string {
  if (kind === 'person') return `${GIVEN_NAMES[number % 11]} ${FAMILY_NAMES[number % 12]}`;
  const lasts = LAST_PARTS[kind];
  const round = Math.floor(number / 11);
  return `${FIRST_PARTS[number % 11]} ${lasts[round % lasts.length]}`;
}

export const RELATION_TYPES: StoryJson['relationTypes'] = [
  { id: 'part-of', label: 'part of', inverse: 'includes', part: 'from' },
  { id: 'met', label: 'met', inverse: 'met' },
  { id: 'asked', label: 'asked', inverse: 'was asked by' },
  { id: 'official-of', label: 'official of', inverse: 'has had as official' },
  { id: 'visited', label: 'visited', inverse: 'was visited by' },
  { id: 'registered-with', label: 'registered with', inverse: 'registered' },
];
const LOOSE_TYPES = ['met', 'asked', 'official-of', 'visited', 'registered-with'] as const;

/** Every product is a part of a company; other ties lead from anyone to someone common. */
export function generateRelations(
  random: Random,
  entities: readonly EntityJson[],
  library: Library,
): RelationJson[] {
  const ids = entities.map(({ id }) => id);
  const companies = entities.flatMap(({ kind, id }) => (kind === 'company' ? [id] : []));
  const nested = entities
    .filter(({ kind }) => kind === 'product')
    .map(({ id }) => ({
      from: id,
      to: id === PRODUCT ? COMPANY : random.pickPopular([COMPANY, ...companies]),
    }));
  const loose = ids.flatMap((from) => {
    const to = random.pickPopular([MINISTER, COMPANY, CONFERENCE, COUNTRY, ...ids]);
    return from === to ? [] : [{ from, to, type: random.pick(LOOSE_TYPES) }];
  });
  return [...nested.map((ends) => ({ ...ends, type: 'part-of' })), ...loose].map((ends, index) => ({
    id: `relation-${index}`,
    ...ends,
    ...duration(random),
    citations: library.cite(random),
  }));
}

function duration(random: Random): Pick<RelationJson, 'start' | 'end'> {
  const day = anyDay(random);
  const start = writeDay(day);
  return random.pick<Pick<RelationJson, 'start' | 'end'>>([
    {},
    { start },
    { start, end: start },
    { start: start.slice(0, 7), end: writeDay(day + random.int(40, 900)) },
    { end: start.slice(0, 4) },
  ]);
}
