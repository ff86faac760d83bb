/**
 * Story files of any size that look like the real one, for measuring and for tests of scale. A script, which cannot
 * import TypeScript, has it from vite: `await runnerImport('/tests/support/generateStory.ts')`.
 */
import {
  COMPANY,
  CONFERENCE,
  COUNTRY,
  FEWEST_ENTITIES,
  generateEntities,
  generateRelations,
  MINISTER,
  RELATION_TYPES,
} from './generated/cast.ts';
import { GROUPS, METRICS } from './generated/counts.ts';
import { LEAD_DAY, writeDay } from './generated/days.ts';
import { generateDisagreements } from './generated/disagreements.ts';
import { generateEvents, leadEventOf } from './generated/events.ts';
import { generateFigures, generateSeries } from './generated/figures.ts';
import { FEWEST_SOURCES, openLibrary } from './generated/library.ts';
import { randomFrom } from './generated/random.ts';
import type { StoryJson } from './makeStory.ts';

interface Size {
  /** The same seed and size give the same file. */
  readonly seed: number;
  /** At least one, the lead event. */
  readonly events: number;
  readonly figures: number;
}

/** A story file without problems: `generateStory({ seed: 1, events: 10_000, figures: 10_000 })`. */
export function generateStory({ seed, events: eventCount, figures: figureCount }: Size): StoryJson {
  const random = randomFrom(seed);
  const facts = eventCount + figureCount;
  const library = openLibrary(random, Math.max(FEWEST_SOURCES, Math.round(facts / 3)));
  const entities = generateEntities(random, Math.max(FEWEST_ENTITIES, Math.round(eventCount / 25)), library);
  const ids = [MINISTER, COMPANY, CONFERENCE, COUNTRY, ...entities.map(({ id }) => id)] as const;
  const relations = generateRelations(random, entities, library);
  const events = generateEvents(random, eventCount, ids, library);
  const leadEvent = leadEventOf(events);
  const known = { entities: ids, events, library };
  const figures = generateFigures(random, figureCount, known);
  return {
    id: `generated-${seed}`,
    language: 'en',
    headline: 'A minister asks a company for an office',
    standfirst: 'They met at a conference. The reports give two numbers of users, and say what is to double.',
    citations: library.cite(random, LEAD_DAY),
    dateline: { place: 'Bucharest', date: writeDay(LEAD_DAY) },
    leadEvent,
    leadEntities: [MINISTER, COMPANY, CONFERENCE],
    place: COUNTRY,
    checked: '2026-11-23',
    entities,
    relationTypes: RELATION_TYPES,
    relations,
    events,
    groups: GROUPS,
    metrics: METRICS,
    series: generateSeries(random, figures),
    figures,
    disagreements: generateDisagreements(random, Math.ceil(facts / 80), leadEvent, figures, known),
    sources: library.sources,
  };
}
