import type { Change } from '../data/useAddress.ts';
import type { EdtfDate } from '../story/date.ts';
import { emptyFilter, type Filter } from '../story/filter.ts';
import type { NumberStyle } from '../story/numberStyle.ts';
import type { RecordOptions } from '../story/record.ts';
import type { SourceOrder } from '../story/sources.ts';
import type { FactRef } from '../story/story.ts';
import type { EntityId, EventId } from '../story/storySchema.ts';
import type { Order } from '../story/timeline.ts';

type Step = 'push' | 'replace';

/** Everything that a reader can do to the state of the page. */
export type Actions = ReturnType<typeof actionsOn>;

/** The actions as changes of the address. */
export function actionsOn(change: Change) {
  return {
    open: (fact: FactRef) => change({ fact }),
    close: () => change({ fact: undefined }),
    tidy: () => change({}, 'replace'),
    filter: (filter: Filter, step?: Step) => change({ filter }, step),
    clear: () => change({ filter: emptyFilter }),
    toggle: (id: EntityId) =>
      change(({ filter }) => ({ filter: { ...filter, entities: toggled(filter.entities, id) } })),
    period: (period: EdtfDate | undefined, step: Step) =>
      change(({ filter }) => ({ filter: { ...filter, period } }), step),
    options: (part: Partial<RecordOptions>) => change(({ record }) => ({ record: { ...record, ...part } })),
    toggleLine: (id: EventId) =>
      change(({ record }) => ({ record: { ...record, eventLines: toggled(record.eventLines, id) } })),
    numbers: (numbers: NumberStyle) => change({ numbers }),
    order: (order: Order) => change({ order }),
    sources: (sources: SourceOrder) => change({ sources }),
  };
}

function toggled<Id>(ids: readonly Id[], id: Id): readonly Id[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}
