/** What the reader chose, and what of the story it leaves. Every panel is drawn from one Selection. */
import { overlaps, type EdtfDate } from './date.ts';
import { groupBy } from './groupBy.ts';
import { remembered } from './remembered.ts';
import { foldedWords, matchesWords } from './search.ts';
import { searchTexts } from './searchText.ts';
import {
  isDisputed,
  lookUp,
  type Fact,
  type Figure,
  type Relation,
  type Story,
  type StoryEvent,
} from './story.ts';
import type { EntityId } from './storySchema.ts';

export interface Filter {
  /** In the order chosen; choosing an entity includes its parts. */
  readonly entities: readonly EntityId[];
  /** Whether a fact must name any or all of the entities; the same while fewer than two are chosen. */
  readonly match: 'any' | 'all';
  /** As typed; every word must begin some word of the fact. */
  readonly words: string;
  readonly period: EdtfDate | undefined;
  readonly disputed: boolean;
}

export const emptyFilter: Filter = {
  entities: [],
  match: 'any',
  words: '',
  period: undefined,
  disputed: false,
};

/** Whether the filter leaves everything. */
export function isEmptyFilter(filter: Filter): boolean {
  return choicesOf(filter).length === 0;
}

/** Whether two filters differ in their period at most: then only the window of time has moved. */
export function differOnlyInPeriod(a: Filter, b: Filter): boolean {
  return (
    a.match === b.match &&
    a.words === b.words &&
    a.disputed === b.disputed &&
    a.entities.length === b.entities.length &&
    a.entities.every((id, index) => id === b.entities[index])
  );
}

/** The events and figures that the filter leaves, in the order of the story. */
export interface Selection {
  readonly filter: Filter;
  /** The search words, folded, for marking them in the text. */
  readonly words: readonly string[];
  readonly events: readonly StoryEvent[];
  readonly figures: readonly Figure[];
  readonly has: (fact: StoryEvent | Figure) => boolean;
  /**
   * What the same filter leaves without its period: the record shows it as soon as it is moved to its time. The same
   * object while nothing but the period changes, so that what follows from it can be remembered.
   */
  readonly atAnyTime: Selection;
}

/** The last one of each story is kept: zooming changes the period alone, again and again. */
const lastAtAnyTime = new WeakMap<Story, Selection>();

/** The facts that name the chosen entities, hold the words, may lie in the period and are disputed if so asked. */
export function selectFacts(story: Story, filter: Filter): Selection {
  const atAnyTime = selectAtAnyTime(story, filter);
  const { period } = filter;
  if (period === undefined) return { ...atAnyTime, filter };
  const has = (fact: StoryEvent | Figure) => atAnyTime.has(fact) && overlaps(dateOf(fact), period);
  return {
    ...atAnyTime,
    filter,
    events: atAnyTime.events.filter(has),
    figures: atAnyTime.figures.filter(has),
    has,
  };
}

function selectAtAnyTime(story: Story, filter: Filter): Selection {
  const last = lastAtAnyTime.get(story);
  if (last && differOnlyInPeriod(last.filter, filter)) return last;
  const timeless = { ...filter, period: undefined };
  const { events, figures } = factsLeft(story, timeless);
  const left = new Set<Fact>([...events, ...figures]);
  const selection: Selection = {
    filter: timeless,
    words: foldedWords(filter.words),
    events,
    figures,
    has: (fact) => left.has(fact),
    get atAnyTime() {
      return selection;
    },
  };
  lastAtAnyTime.set(story, selection);
  return selection;
}

function factsLeft(story: Story, filter: Filter): Pick<Selection, 'events' | 'figures'> {
  const leaves = everythingButEntities(story, filter);
  const keeps = (fact: StoryEvent | Figure) => leaves(fact) && namesChosen(story, filter, fact);
  return { events: story.events.filter(keeps), figures: story.figures.filter(keeps) };
}

function namesChosen(story: Story, { entities, match }: Filter, fact: Fact): boolean {
  if (entities.length === 0) return true;
  const named = lookUp(story.namedBy, fact);
  return match === 'all' ? entities.every((id) => named.has(id)) : entities.some((id) => named.has(id));
}

function everythingButEntities(
  story: Story,
  { words, period, disputed }: Filter,
): (fact: StoryEvent | Figure) => boolean {
  const wanted = foldedWords(words);
  return (fact) =>
    (period === undefined || overlaps(dateOf(fact), period)) &&
    (!disputed || isDisputed(story, fact)) &&
    (wanted.length === 0 || matchesWords(lookUp(searchTexts(story), fact), wanted));
}

/** No filter asks for a tie itself: it is left where everything is, and with an event or figure that names both its ends. */
export function leavesTie(story: Story, { filter, has }: Selection, tie: Relation): boolean {
  return isEmptyFilter(filter) || namingBothEnds(story)(tie).some(has);
}

const namingBothEnds = remembered((story: Story) => {
  const named = [...story.events, ...story.figures].flatMap((fact) =>
    [...lookUp(story.namedBy, fact)].map((id) => ({ id, fact })),
  );
  const naming = groupBy(named, ({ id }) => id);
  return remembered(({ from, to }: Relation) =>
    (naming.get(from) ?? []).flatMap(({ fact }) => (lookUp(story.namedBy, fact).has(to) ? [fact] : [])),
  );
});

/** When an event happened or a figure holds. */
function dateOf(fact: StoryEvent | Figure): EdtfDate {
  return 'date' in fact ? fact.date : fact.asOf;
}

export interface Counts {
  readonly events: number;
  readonly figures: number;
}

/** For each entity, how many events and figures would be left if it were chosen as well (or stayed chosen). */
export function countChoices(story: Story, filter: Filter): ReadonlyMap<EntityId, Counts> {
  const events = countNaming(story, filter, story.events);
  const figures = countNaming(story, filter, story.figures);
  return new Map(
    story.entities.map(({ id }) => [id, { events: events.left(id), figures: figures.left(id) }]),
  );
}

/** One pass over the facts instead of one for each entity, since stories may hold ten thousand of them. */
function countNaming(story: Story, filter: Filter, facts: readonly (StoryEvent | Figure)[]) {
  const leaves = everythingButEntities(story, filter);
  const widens = filter.match === 'any' && filter.entities.length > 0;
  const added = new Map(story.entities.map(({ id }) => [id, { facts: 0 }]));
  let chosen = 0;
  for (const fact of facts) {
    if (!leaves(fact)) continue;
    const matches = namesChosen(story, filter, fact);
    if (matches) chosen += 1;
    if (matches === widens) continue;
    for (const id of lookUp(story.namedBy, fact)) lookUp(added, id).facts += 1;
  }
  return {
    left: (id: EntityId) => (widens ? chosen : 0) + lookUp(added, id).facts,
  };
}

/** One choice of a filter, as it can be lifted on its own. */
export type Choice =
  { readonly kind: 'entity'; readonly id: EntityId } | { readonly kind: 'words' | 'period' | 'disputed' };

function choicesOf(filter: Filter): Choice[] {
  return [
    ...filter.entities.map((id) => ({ kind: 'entity' as const, id })),
    ...(foldedWords(filter.words).length > 0 ? [{ kind: 'words' as const }] : []),
    ...(filter.period ? [{ kind: 'period' as const }] : []),
    ...(filter.disputed ? [{ kind: 'disputed' as const }] : []),
  ];
}

/** The filter without one of its choices. */
export function lift(filter: Filter, choice: Choice): Filter {
  switch (choice.kind) {
    case 'entity':
      return { ...filter, entities: filter.entities.filter((id) => id !== choice.id) };
    case 'words':
      return { ...filter, words: '' };
    case 'period':
      return { ...filter, period: undefined };
    case 'disputed':
      return { ...filter, disputed: false };
  }
}

/** Where a filter leaves nothing: each choice which, lifted alone, would leave something, and how much. */
export function selectWaysOut(story: Story, filter: Filter): readonly { choice: Choice; left: Counts }[] {
  return choicesOf(filter)
    .map((choice) => {
      const { events, figures } = factsLeft(story, lift(filter, choice));
      return { choice, left: { events: events.length, figures: figures.length } };
    })
    .filter(({ left }) => left.events + left.figures > 0);
}
