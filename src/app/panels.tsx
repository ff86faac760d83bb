/**
 * The panels of the page, each with the view model that it draws. Each selects for itself and remembers what it drew:
 * one that fails leaves the others standing, and one whose part of the state stays as it is stays as it is.
 */
import { memo, type ComponentType } from 'react';
import { Disagreements } from '../features/disagreements/Disagreements.tsx';
import { Evidence } from '../features/evidence/Evidence.tsx';
import { FilterBar } from '../features/filter/FilterBar.tsx';
import { WaysOut } from '../features/filter/WaysOut.tsx';
import { Lead } from '../features/lead/Lead.tsx';
import { Record } from '../features/record/Record.tsx';
import { Sources } from '../features/sources/Sources.tsx';
import { Ties } from '../features/ties/Ties.tsx';
import { Timeline } from '../features/timeline/Timeline.tsx';
import { WhoIsWho } from '../features/entities/WhoIsWho.tsx';
import { selectDisagreements } from '../story/disagreements.ts';
import { entityColours, selectEntities } from '../story/entities.ts';
import { selectEvidence } from '../story/evidence.ts';
import { countChoices, isEmptyFilter, selectWaysOut, type Selection } from '../story/filter.ts';
import { selectLanes } from '../story/lanes.ts';
import type { NumberStyle } from '../story/numberStyle.ts';
import { countGroups, selectRecord, wholeOf, type RecordOptions } from '../story/record.ts';
import { countPages, selectSources } from '../story/sources.ts';
import type { FactRef, Story } from '../story/story.ts';
import type { EventId } from '../story/storySchema.ts';
import { selectTies } from '../story/ties.ts';
import { selectTimeline, type Order } from '../story/timeline.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { words } from '../ui/words.ts';
import type { Actions } from './actions.ts';

interface PanelProps {
  readonly story: Story;
  readonly selection: Selection;
  readonly actions: Actions;
}

/** A panel in its own error boundary, drawn anew only when its part of the state changes. */
function panel<Props extends object>(part: string, Panel: ComponentType<Props>) {
  return memo(function Bounded(props: Props) {
    return (
      <ErrorBoundary part={part}>
        <Panel {...props} />
      </ErrorBoundary>
    );
  });
}

export const LeadPanel = panel(words.lead.part, ({ story, selection, actions }: PanelProps) => (
  <Lead story={story} disagreements={selectDisagreements(story, selection)} onOpen={actions.open} />
));

export const FilterPanel = panel(words.filter.part, ({ story, selection, actions }: PanelProps) => (
  <FilterBar
    story={story}
    selection={selection}
    counts={countChoices(story, selection.filter)}
    colours={entityColours(story)}
    ranked={story.entitiesByEvents.map(({ id }) => id)}
    onFilter={actions.filter}
    onToggle={actions.toggle}
    onClear={actions.clear}
  />
));

export const WaysOutPanel = panel(words.filter.part, ({ story, selection, actions }: PanelProps) => (
  <WaysOut
    story={story}
    filter={selection.filter}
    ways={selectWaysOut(story, selection.filter)}
    onFilter={actions.filter}
    onClear={actions.clear}
  />
));

interface RecordProps extends PanelProps {
  readonly options: RecordOptions;
  readonly numbers: NumberStyle;
}

export const RecordPanel = panel(
  words.record.title,
  ({ story, selection, options, numbers, actions }: RecordProps) => {
    const group = story.groups.find(({ id }) => id === options.group);
    return (
      group && (
        <Record
          story={story}
          selection={selection}
          view={selectRecord(story, selection, group.id, options)}
          group={group}
          lanes={selectLanes(story, selection)}
          counts={countGroups(story, selection)}
          colours={entityColours(story)}
          options={options}
          numbers={numbers}
          whole={wholeOf(story)}
          period={selection.filter.period}
          onOptions={actions.options}
          onNumbers={actions.numbers}
          onPeriod={actions.period}
          onOpen={actions.open}
        />
      )
    );
  },
);

interface TimelineProps extends PanelProps {
  readonly order: Order;
}

export const TimelinePanel = panel(
  words.timeline.title,
  ({ story, selection, order, actions }: TimelineProps) => (
    <Timeline
      story={story}
      selection={selection}
      years={selectTimeline(story, selection, order)}
      order={order}
      onOrder={actions.order}
      onOpen={(id) => actions.open({ kind: 'event', id })}
      onToggle={actions.toggle}
    />
  ),
);

export const WhoIsWhoPanel = panel(words.entities.title, ({ story, selection, actions }: PanelProps) => (
  <WhoIsWho
    story={story}
    cards={selectEntities(story, selection)}
    colours={entityColours(story)}
    words={selection.words}
    chosen={selection.filter.entities}
    onToggle={actions.toggle}
    onOpen={actions.open}
  />
));

export const TiesPanel = panel(words.ties.part, ({ story, selection, actions }: PanelProps) => (
  <Ties
    picture={selectTies(story, selection)}
    colours={entityColours(story)}
    onOpen={(id) => actions.open({ kind: 'relation', id })}
  />
));

export const DisagreementsPanel = panel(
  words.disagreements.title,
  ({ story, selection, actions }: PanelProps) => (
    <Disagreements
      story={story}
      selection={selection}
      disagreements={selectDisagreements(story, selection)}
      onOpen={actions.open}
    />
  ),
);

export const SourcesPanel = panel(words.sources.title, ({ story, selection, actions }: PanelProps) => {
  const items = selectSources(story, selection);
  return (
    <Sources
      items={items}
      uncited={isEmptyFilter(selection.filter) ? story.sources.length - countPages(items) : 0}
      words={selection.words}
      onOpen={actions.open}
    />
  );
});

interface EvidenceProps {
  readonly story: Story;
  readonly fact: FactRef;
  /** The events drawn as lines through the record. */
  readonly lines: readonly EventId[];
  readonly actions: Actions;
}

export const OpenedFact = panel(words.evidence.label, ({ story, fact, lines, actions }: EvidenceProps) => (
  <Evidence
    story={story}
    evidence={selectEvidence(story, fact)}
    lines={lines}
    onLine={actions.toggleLine}
    onOpen={actions.open}
    onClose={actions.close}
  />
));
