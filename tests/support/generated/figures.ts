/** The figures of a generated story: claims, and the reports that repeat them. */
import type { StoryJson } from '../makeStory.ts';
import { SERIES, type Counted } from './counts.ts';
import { anyDay, progressOf, writeDate, writeDay } from './days.ts';
import { generateSpeakers } from './events.ts';
import type { Library } from './library.ts';
import type { Random } from './random.ts';

type FigureJson = StoryJson['figures'][number];
type SeriesJson = StoryJson['series'][number];
type Ids = readonly [string, ...string[]];

const HEDGES = ['exact', 'exact', 'about', 'over', 'over', 'almost', 'under', 'expected'] as const;
const GRADES = ['A', 'A', 'B', 'B', 'C'] as const;
const ATTRIBUTIONS = [
  'the minister',
  'a report of the regulator',
  'the page itself',
  'a ministry official',
] as const;

/** What generating a figure needs to know of the story. */
export interface Known {
  readonly entities: Ids;
  readonly events: readonly StoryJson['events'][number][];
  readonly library: Library;
}

export function generateFigures(random: Random, count: number, known: Known): FigureJson[] {
  const figures: FigureJson[] = [];
  for (let index = 0; index < count; index += 1) {
    const id = `figure-${index}`;
    const last = figures.at(-1 - random.int(0, 5));
    figures.push(
      last && random.chance(0.35) ? repeat(random, id, last, known) : claim(random, id, index, known),
    );
  }
  return figures;
}

function claim(random: Random, id: string, index: number, known: Known): FigureJson {
  const { count, place, series } = random.pickPopular(SERIES);
  const day = anyDay(random);
  const event = random.chance(0.15) ? known.events[random.int(0, known.events.length - 1)] : undefined;
  const hedge = random.pick(HEDGES);
  const value = generateValue(random, count, day);
  return {
    id,
    metric: count.id,
    place,
    asOf: event?.date ?? writeDate(random, day),
    asOfBasis: event ? 'reported' : random.pick(['stated', 'inferred']),
    value,
    ...(random.chance(0.06) && { max: Math.ceil(value * 1.2) + 1 }),
    unit: count.unit,
    hedge,
    saidBy: generateSpeakers(random, known.entities),
    ...(series.countedBy !== undefined && { countedBy: series.countedBy }),
    attributedAs: random.pick(ATTRIBUTIONS),
    series: series.id,
    ...(hedge === 'expected' && { statedOn: writeDay(day - 400) }),
    ...(event && { statedAt: event.id }),
    // Three neighbours in ten share an occasion.
    ...(index % 10 < 3 && { occasion: `occasion-${Math.floor(index / 10)}` }),
    ...(count.growthOf !== undefined && {
      growth: { of: count.growthOf, ...(random.chance(0.5) && { horizon: 'a few years' }) },
    }),
    grade: random.pick(GRADES),
    citation: known.library.cite(random, day)[0],
    ...(random.chance(0.1) && { note: 'The page gives no date for the count.' }),
  };
}

/** The same number in another report, which may word it less firmly. */
function repeat(random: Random, id: string, original: FigureJson, { library }: Known): FigureJson {
  const { statedOn: _, ...same } = original;
  return {
    ...same,
    id,
    hedge: random.chance(0.8) ? original.hedge : 'about',
    grade: random.pick(GRADES),
    repeats: original.id,
    citation: library.cite(random)[0],
  };
}

/** Nothing now and then; else along a curve to the ceiling, with each report a little off it. */
function generateValue(random: Random, { unit, ceiling }: Counted['count'], day: number): number {
  if (unit === 'multiplier') return random.pick([2, 2, 3, 4, 1.5]);
  if (random.chance(0.01)) return 0;
  const value = ceiling * (0.05 + 0.95 * progressOf(day) ** 2) * (0.85 + 0.3 * random.next());
  if (unit === 'percent') return Math.round(value * 10) / 10;
  const step = random.pick([1_000_000, 100_000, 1]);
  return Math.round(value / step) * step;
}

/** The series of the figures; a joined one now and then breaks between neighbours in time. */
export function generateSeries(random: Random, figures: readonly FigureJson[]): SeriesJson[] {
  const claims = figures.filter(({ repeats }) => repeats === undefined);
  return SERIES.map(({ series }) => {
    if (!series.joined) return series;
    const own = claims
      .filter((figure) => figure.series === series.id)
      .toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1));
    const breaks = own.flatMap((before, index) => {
      const after = own[index - 1];
      if (!after || !random.chance(0.05)) return [];
      return [{ after: after.id, before: before.id, why: 'The way of counting changed.' }];
    });
    return { ...series, breaks };
  });
}
