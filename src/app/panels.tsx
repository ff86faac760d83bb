/**
 * The panels of the page, each with the view model that it draws. Each selects for itself and remembers what it drew:
 * one that fails leaves the others standing, and one whose part of the state stays as it is stays as it is.
 */
import { use, useMemo, type ComponentType } from 'react';
import { FilterBar } from '../features/filter/FilterBar.tsx';
import { WaysOut } from '../features/filter/WaysOut.tsx';
import { Lead } from '../features/lead/Lead.tsx';
import { Timeline } from '../features/timeline/Timeline.tsx';
import { selectDisagreements } from '../story/disagreements.ts';
import { entityColours } from '../story/entityColours.ts';
import { countChoices, selectWaysOut, type Filter, type Selection } from '../story/filter.ts';
import { selectTimeline, type Order } from '../story/timeline.ts';
import { Later } from '../ui/Loaded.tsx';
import { words } from '../ui/words.ts';
import { panel, type PanelProps } from './panel.tsx';

export const LeadPanel = panel(words.lead.part, ({ story, selection, actions }: PanelProps) => (
  <Lead story={story} disagreements={selectDisagreements(story, selection)} onOpen={actions.open} />
));

interface FilterProps extends PanelProps {
  /** What the counts beside the names go by; it may lag behind. */
  readonly counted: Filter;
}

export const FilterPanel = panel(
  words.filter.part,
  function FilterPart({ story, selection, counted, actions }: FilterProps) {
    const counts = useMemo(() => countChoices(story, counted), [story, counted]);
    return (
      <FilterBar
        story={story}
        selection={selection}
        counts={counts}
        colours={entityColours(story)}
        ranked={story.entitiesByEvents.map(({ id }) => id)}
        onFilter={actions.filter}
        onToggle={actions.toggle}
        onClear={actions.clear}
      />
    );
  },
);

export const WaysOutPanel = panel(words.filter.part, ({ story, selection, actions }: PanelProps) => (
  <WaysOut
    story={story}
    filter={selection.filter}
    ways={selectWaysOut(story, selection.filter)}
    onFilter={actions.filter}
    onClear={actions.clear}
  />
));

interface TimelineProps extends PanelProps {
  /** Whose names and words are marked in the events; it may lag behind. */
  readonly marked: Selection;
  readonly order: Order;
}

export const TimelinePanel = panel(
  words.timeline.title,
  ({ story, selection, marked, order, actions }: TimelineProps) => (
    <Timeline
      story={story}
      selection={selection}
      years={selectTimeline(story, selection, order)}
      marked={marked}
      order={order}
      onOrder={actions.order}
      onOpen={actions.open}
      onToggle={actions.toggle}
    />
  ),
);

type LowerPanels = typeof import('./lowerPanels.tsx');

/**
 * What stands below what the filter needs first comes in a file of its own, after it: `Dashboard` asks for it. Where it is
 * lost, `LostParts` says so; what the build wrote stays.
 */
export const lowerPanels = new Later<LowerPanels>(() => import('./lowerPanels.tsx'));

function lower<Props extends object>(part: string, pick: (panels: LowerPanels) => ComponentType<Props>) {
  return panel(part, function Lower(props: Props) {
    const Panel = pick(lowerPanels.value ?? use(lowerPanels.arrival));
    return <Panel {...props} />;
  });
}

export const RecordPanel = lower(words.record.title, ({ RecordPart }) => RecordPart);
export const WhoIsWhoPanel = lower(words.entities.title, ({ WhoIsWhoPart }) => WhoIsWhoPart);
export const TiesPanel = lower(words.ties.part, ({ TiesPart }) => TiesPart);
export const DisagreementsPanel = lower(
  words.disagreements.title,
  ({ DisagreementsPart }) => DisagreementsPart,
);
export const SourcesPanel = lower(words.sources.title, ({ SourcesPart }) => SourcesPart);
export const OpenedFact = lower(words.evidence.label, ({ EvidencePart }) => EvidencePart);
