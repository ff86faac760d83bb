/** What a generated story counts: its groups, metrics and series. */
import type { StoryJson } from '../makeStory.ts';
import { COMPANY, COUNTRY, NEIGHBOUR, PRODUCT } from './cast.ts';

type MetricJson = StoryJson['metrics'][number];
type SeriesJson = StoryJson['series'][number];

export const GROUPS: [StoryJson['groups'][number], ...StoryJson['groups']] = [
  { id: 'platform', label: 'Platform' },
  { id: 'internet', label: 'Internet' },
  { id: 'broadband', label: 'Broadband' },
  { id: 'social-media', label: 'Social media' },
  { id: 'others', label: 'Others' },
];

/** A metric as it is counted in a generated story. */
interface Count extends Pick<MetricJson, 'id' | 'label' | 'unit' | 'about'> {
  readonly group: string;
  /** The number at the end of the sixteen years. */
  readonly ceiling: number;
  readonly growthOf?: string;
}

const MILLION = 1_000_000;
const USERS = 'platform-users';
const INTERNET = 'internet-users';
const POPULATION = 'population';

const COUNTS: readonly [Count, ...Count[]] = [
  count('platform', USERS, 'Users of the platform', 'people', 60 * MILLION, [PRODUCT]),
  count('platform', 'ad-reach', 'Advertising audience', 'accounts', 50 * MILLION, [COMPANY]),
  count('platform', 'platform-share', 'Share of people on the platform', 'percent', 30, [PRODUCT]),
  { ...count('platform', 'platform-growth', 'Announced growth of users', 'multiplier', 4), growthOf: USERS },
  count('internet', INTERNET, 'Internet users', 'people', 140 * MILLION),
  count('internet', 'internet-share', 'Share of people using the internet', 'percent', 60),
  { ...count('internet', 'internet-growth', 'Announced growth', 'multiplier', 4), growthOf: INTERNET },
  count('broadband', 'broadband', 'Broadband subscriptions', 'subscriptions', 130 * MILLION),
  count('broadband', 'mobile-broadband', '3G/4G subscriptions', 'subscriptions', 120 * MILLION),
  count('social-media', 'social-users', 'Social-media users', 'people', 80 * MILLION),
  count('social-media', 'social-accounts', 'Social-media accounts', 'accounts', 190 * MILLION, [COMPANY]),
  count('others', POPULATION, 'Population used in the reports', 'people', 240 * MILLION),
];

function count(
  group: string,
  id: string,
  label: string,
  unit: MetricJson['unit'],
  ceiling: number,
  about: string[] = [],
): Count {
  return { group, id, label, unit, about, ceiling };
}

/** Whom a metric’s people are counted with, and what a percentage is a share of. */
const RELATED: Readonly<Record<string, Pick<MetricJson, 'within' | 'share'>>> = {
  [USERS]: { within: ['social-users'] },
  'platform-share': { share: { of: USERS, in: POPULATION } },
  [INTERNET]: { within: [POPULATION] },
  'internet-share': { share: { of: INTERNET, in: POPULATION } },
  'mobile-broadband': { within: ['broadband'] },
  'social-users': { within: [INTERNET] },
};

export const METRICS: MetricJson[] = COUNTS.map(({ id, label, unit, about }) => ({
  id,
  label,
  unit,
  definition: `${label}, in whatever sense the speaker meant.`,
  caveats: 'Reports do not say how it was counted.',
  about,
  ...(id === POPULATION && { population: true }),
  ...RELATED[id],
}));

/** A series before its breaks are known, and where its figures are of. */
export interface Counted {
  readonly count: Count;
  readonly place: string;
  readonly series: SeriesJson;
}

/** Of each metric one series by a known counter, one that is joined, one of the press, and one abroad. */
export const SERIES: readonly [Counted, ...Counted[]] = [
  ...seriesOf(COUNTS[0]),
  ...COUNTS.slice(1).flatMap((count) => seriesOf(count)),
];

function seriesOf(count: Count): [Counted, ...Counted[]] {
  const joins = count.unit !== 'multiplier';
  const make = (key: string, label: string, place: string, rest: Partial<SeriesJson>): Counted => ({
    count,
    place,
    series: {
      id: `${count.id}-${key}`,
      metric: count.id,
      group: count.group,
      label,
      method: 'That these figures are of one kind is our reading.',
      joined: false,
      breaks: [],
      ...rest,
    },
  });
  return [
    make('counted', 'Company', COUNTRY, { countedBy: COMPANY, joined: joins }),
    make('lists', 'Lists of the regulator', COUNTRY, { joined: joins }),
    make('press', 'Press, maker unnamed', COUNTRY, {}),
    make('abroad', 'Next door, as reported', NEIGHBOUR, {}),
  ];
}
