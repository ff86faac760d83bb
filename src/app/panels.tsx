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
  words.titles.timeline,
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

type LaterPanels = typeof import('./laterPanels.tsx');

/**
 * What stands below what the filter needs first comes in a file of its own, after it: `Dashboard` asks for it. Where it is
 * lost, `LostParts` says so; what the build wrote stays.
 */
export const laterPanels = new Later<LaterPanels>(() => import('./laterPanels.tsx'));

function laterPanel<Props extends object>(part: string, pick: (panels: LaterPanels) => ComponentType<Props>) {
  return panel(part, function LaterPanel(props: Props) {
    const Panel = pick(laterPanels.value ?? use(laterPanels.arrival));
    return <Panel {...props} />;
  });
}

export const RecordPanel = laterPanel(words.titles.record, ({ RecordPart }) => RecordPart);
export const WhoIsWhoPanel = laterPanel(words.titles.entities, ({ WhoIsWhoPart }) => WhoIsWhoPart);
export const TiesPanel = laterPanel(words.titles.ties, ({ TiesPart }) => TiesPart);
export const DisagreementsPanel = laterPanel(
  words.titles.disagreements,
  ({ DisagreementsPart }) => DisagreementsPart,
);
export const SourcesPanel = laterPanel(words.titles.sources, ({ SourcesPart }) => SourcesPart);
export const OpenedFact = laterPanel(words.titles.evidence, ({ EvidencePart }) => EvidencePart);
