/**
 * What comes in a file of its own, each with the view model that it draws: the record, what follows the timeline, and the
 * evidence. `panels.tsx` bounds them.
 */
import { Disagreements } from '../features/disagreements/Disagreements.tsx';
import { WhoIsWho } from '../features/entities/WhoIsWho.tsx';
import { Evidence } from '../features/evidence/Evidence.tsx';
import { Record } from '../features/record/Record.tsx';
import { Sources } from '../features/sources/Sources.tsx';
import { Ties } from '../features/ties/Ties.tsx';
import { selectDisagreements } from '../story/disagreements.ts';
import { selectEntities } from '../story/entities.ts';
import { entityColours } from '../story/entityColours.ts';
import { selectEvidence } from '../story/evidence.ts';
import { isEmptyFilter } from '../story/filter.ts';
import { selectLanes } from '../story/lanes.ts';
import type { NumberStyle } from '../story/numberStyle.ts';
import { countGroups, selectRecord, wholeOf, type RecordOptions } from '../story/record.ts';
import { countPages, selectSources, type SourceOrder } from '../story/sources.ts';
import type { FactRef, Story } from '../story/story.ts';
import type { EventId } from '../story/storySchema.ts';
import { selectTies } from '../story/ties.ts';
import type { Actions } from './actions.ts';
import type { PanelProps } from './panel.tsx';

interface RecordProps extends PanelProps {
  readonly options: RecordOptions;
  readonly numbers: NumberStyle;
}

export function RecordPart({ story, selection, options, numbers, actions }: RecordProps) {
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
}

export function WhoIsWhoPart({ story, selection, actions }: PanelProps) {
  return (
    <WhoIsWho
      story={story}
      cards={selectEntities(story, selection)}
      colours={entityColours(story)}
      words={selection.words}
      chosen={selection.filter.entities}
      onToggle={actions.toggle}
      onOpen={actions.open}
    />
  );
}

export function TiesPart({ story, selection, actions }: PanelProps) {
  return (
    <Ties
      picture={selectTies(story, selection)}
      colours={entityColours(story)}
      onOpen={(id) => actions.open({ kind: 'relation', id })}
    />
  );
}

export function DisagreementsPart({ story, selection, actions }: PanelProps) {
  return (
    <Disagreements
      story={story}
      selection={selection}
      disagreements={selectDisagreements(story, selection)}
      onOpen={actions.open}
    />
  );
}

interface SourcesProps extends PanelProps {
  readonly order: SourceOrder;
}

export function SourcesPart({ story, selection, order, actions }: SourcesProps) {
  const items = selectSources(story, selection);
  return (
    <Sources
      items={items}
      uncited={isEmptyFilter(selection.filter) ? story.sources.length - countPages(items) : 0}
      words={selection.words}
      order={order}
      onOrder={actions.sources}
      onOpen={actions.open}
    />
  );
}

interface EvidenceProps {
  readonly story: Story;
  readonly fact: FactRef;
  /** The events drawn as lines through the record. */
  readonly lines: readonly EventId[];
  readonly actions: Actions;
}

export function EvidencePart({ story, fact, lines, actions }: EvidenceProps) {
  return (
    <Evidence
      story={story}
      evidence={selectEvidence(story, fact)}
      lines={lines}
      onLine={actions.toggleLine}
      onOpen={actions.open}
      onClose={actions.close}
    />
  );
}
