/** Checks of what records say together: cycles, reversed times, figures at odds with their series. */
import type { Item, Placed, PlacedRecords } from './checkShape.ts';
import { parseDate } from './date.ts';
import { partAndWhole } from './partAndWhole.ts';
import type { ListName } from './fields.ts';
import { formatPath, showValue, type Problem } from './problem.ts';
import { mapInSteps, type Steps } from './steps.ts';

/** Every contradiction between records of the right shape; those of a wrong shape are left to checkShape. */
export function* checkTies(records: PlacedRecords): Steps<Problem[]> {
  const { entities, relationTypes, relations, events, metrics, series, figures, disagreements, sources } =
    records;
  const figureById = itemById(figures);
  const seriesById = itemById(series);
  const checks = [
    () => checkChain('events', 'partOf', events),
    () => checkChain('figures', 'repeats', figures),
    () => checkChain('sources', 'rewriteOf', sources),
    () => checkEntityParts(entities, relations, relationTypes),
    () => relations.flatMap(checkRelationTime),
    () => entities.flatMap(checkShortName),
    () => events.flatMap(checkDenial),
    () => disagreements.flatMap(checkPositions),
    () => checkWithin(metrics),
    () => metrics.flatMap(checkShare),
    () => figures.flatMap((figure) => checkFigure(figure, seriesById, figureById)),
    () => series.flatMap((one) => checkBreaks(one, figureById)),
  ];
  return (yield* mapInSteps(checks, (check) => check())).flat();
}

function itemById<Item extends { readonly id: string }>(
  records: readonly { readonly item: Item }[],
): ReadonlyMap<string, Item> {
  return new Map(records.map(({ item }) => [item.id, item]));
}

function problem(
  list: ListName,
  index: number,
  field: string,
  value: unknown,
  message: string,
  remedy: string,
): Problem {
  return { path: formatPath([list, index, field]), value: showValue(value), message, remedy };
}

/** Follows a field that names another record of the same list; each record of a ring is reported. */
function checkChain<Field extends string>(
  list: ListName,
  field: Field,
  records: readonly { index: number; item: { id: string } & { [F in Field]?: string | undefined } }[],
): Problem[] {
  const nextOf = new Map(records.map(({ item }) => [item.id, item[field]]));
  return records.flatMap(({ index, item }) => {
    const seen = new Set<string>();
    let at: string | undefined = item[field];
    while (at !== undefined && at !== item.id && !seen.has(at)) {
      seen.add(at);
      at = nextOf.get(at);
    }
    if (at !== item.id) return [];
    return [
      problem(
        list,
        index,
        field,
        item[field],
        'This leads round in a ring.',
        'Let one record of the ring name none.',
      ),
    ];
  });
}

function checkEntityParts(
  entities: Placed<'entities'>,
  relations: Placed<'relations'>,
  types: Placed<'relationTypes'>,
): Problem[] {
  const typeById = new Map<string, Item<'relationTypes'>>(types.map(({ item }) => [item.id, item]));
  const people = new Set<string>(
    entities.filter(({ item }) => item.kind === 'person').map(({ item }) => item.id),
  );
  const wholesOf = new Map<string, string[]>();
  const nested = relations.flatMap(({ index, item }) => {
    const pair = partAndWhole(item, typeById.get(item.type));
    if (pair) wholesOf.set(pair.part, [...(wholesOf.get(pair.part) ?? []), pair.whole]);
    return pair ? [{ index, item, ...pair }] : [];
  });
  return nested.flatMap(({ index, item, part, whole }) => {
    const found: Problem[] = [];
    if (people.has(part)) {
      found.push(
        problem(
          'relations',
          index,
          'type',
          item.type,
          'This makes a person a part of something.',
          'Use a type that nests nothing.',
        ),
      );
    }
    if (reaches(wholesOf, whole, part)) {
      found.push(
        problem(
          'relations',
          index,
          'type',
          item.type,
          'This leads round in a ring of parts.',
          'Remove one of the relations of the ring.',
        ),
      );
    }
    return found;
  });
}

function checkWithin(metrics: Placed<'metrics'>): Problem[] {
  const wholesOf = new Map<string, readonly string[]>(
    metrics.map(({ item }) => [item.id, item.within ?? []]),
  );
  return metrics
    .filter(({ item }) => (item.within ?? []).some((whole) => reaches(wholesOf, whole, item.id)))
    .map(({ index, item }) =>
      problem(
        'metrics',
        index,
        'within',
        item.within,
        'This makes the metric a part of itself.',
        'Let one metric of the ring be within none of the others.',
      ),
    );
}

function checkShare({ index, item }: Placed<'metrics'>[number]): Problem[] {
  const { share, unit } = item;
  const say = (message: string, remedy: string) => [
    problem('metrics', index, 'share', share, message, remedy),
  ];
  if (share === undefined) return [];
  if (unit !== 'percent') return say('Only a percentage is a share.', 'Leave it out, or correct the unit.');
  if (share.of !== share.in && share.of !== item.id && share.in !== item.id) return [];
  return say(
    'A share needs a part and another whole.',
    'Name the metric counted and the one it is a part of.',
  );
}

/** Whether one id can be reached from another by following the map, in any number of steps. */
function reaches(map: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const open = [from];
  const seen = new Set<string>();
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === to) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(map.get(at) ?? []));
  }
  return false;
}

function checkRelationTime({ index, item }: Placed<'relations'>[number]): Problem[] {
  if (item.start === undefined || item.end === undefined) return [];
  const start = parseDate(item.start);
  const end = parseDate(item.end);
  if (!start.ok || !end.ok || end.date.until > start.date.from) return [];
  return [
    problem(
      'relations',
      index,
      'end',
      item.end,
      'This ends before it starts.',
      'Exchange or correct the two dates.',
    ),
  ];
}

function checkShortName({ index, item }: Placed<'entities'>[number]): Problem[] {
  const { shortName, name, otherNames } = item;
  if (shortName === undefined || shortName === name || otherNames.includes(shortName)) return [];
  return [
    problem(
      'entities',
      index,
      'shortName',
      shortName,
      'No source uses this name.',
      'Take the name or one of otherNames.',
    ),
  ];
}

/** What somebody denies must not be told as a denial, which happened: it is disputed. */
function checkDenial({ index, item }: Placed<'events'>[number]): Problem[] {
  if (item.status !== 'denied' || item.kind === 'denial') return [];
  return [
    problem(
      'events',
      index,
      'status',
      item.status,
      'Only an event of the kind denial has this status: it is itself a denial.',
      'Of an event that somebody denies write "disputed"; of a denial, correct its kind.',
    ),
  ];
}

function checkFigure(
  { index, item }: Placed<'figures'>[number],
  seriesById: ReadonlyMap<string, Item<'series'>>,
  figureById: ReadonlyMap<string, Item<'figures'>>,
): Problem[] {
  const found: Problem[] = [];
  const say = (field: string, value: unknown, message: string, remedy: string) =>
    found.push(problem('figures', index, field, value, message, remedy));

  if (item.max !== undefined && item.max <= item.value) {
    say(
      'max',
      item.max,
      'The upper end is not above the lower.',
      'Put the lower end in value, the upper in max.',
    );
  }
  if ((item.growth === undefined) === (item.unit === 'multiplier')) {
    say(
      'growth',
      item.growth,
      'A multiplier and a growth go together.',
      'Say of which metric, or use another unit.',
    );
  }
  const own = seriesById.get(item.series);
  if (own && own.metric !== item.metric) {
    say(
      'series',
      item.series,
      `That series counts ${own.metric}.`,
      'Choose a series of the figure’s own metric.',
    );
  }
  if (own?.countedBy !== undefined && own.countedBy !== item.countedBy) {
    say(
      'countedBy',
      item.countedBy,
      `That series is counted by ${own.countedBy}.`,
      'Choose another series, or correct one of the two.',
    );
  }
  const original = item.repeats === undefined ? undefined : figureById.get(item.repeats);
  if (original && (original.metric !== item.metric || original.place !== item.place)) {
    say(
      'repeats',
      item.repeats,
      'That figure counts something else.',
      'Only a figure of the same metric and place can be repeated.',
    );
  }
  return found;
}

/** The numbers of positions are drawn on one scale: each needs its unit, and a range both its ends. */
function checkPositions({ index, item }: Placed<'disagreements'>[number]): Problem[] {
  const answers = item.positions.map(({ answer }) => answer);
  return item.positions.flatMap(({ answer, value, max, unit }, at) => {
    const say = (field: string, given: unknown, message: string, remedy: string) =>
      problem('disagreements', index, `positions[${at}].${field}`, given, message, remedy);
    const found: Problem[] = [];
    if (answers.indexOf(answer) < at) {
      found.push(
        say(
          'answer',
          answer,
          'An earlier position answers the same.',
          'Put all who say so into one position.',
        ),
      );
    }
    if (max !== undefined && (value === undefined || max <= value)) {
      const message =
        value === undefined ? 'An upper end needs a lower.' : 'The upper end is not above the lower.';
      found.push(say('max', max, message, 'Put the lower end in value, the upper in max.'));
    }
    if (value !== undefined && unit === undefined) {
      found.push(
        say('unit', unit, 'A number needs its unit.', 'Say what is counted: people, accounts, percent.'),
      );
    }
    return found;
  });
}

function checkBreaks(
  { index, item }: Placed<'series'>[number],
  figureById: ReadonlyMap<string, Item<'figures'>>,
): Problem[] {
  return item.breaks.flatMap(({ after, before }, at) =>
    [after, before]
      .filter((id) => figureById.has(id) && figureById.get(id)?.series !== item.id)
      .map((id) =>
        problem(
          'series',
          index,
          `breaks[${at}]`,
          id,
          'This figure is not of the series.',
          'Name the figures on both sides of the break.',
        ),
      ),
  );
}
