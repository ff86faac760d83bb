import type { Evidence as View } from '../../story/evidence.ts';
import type { NumberStyle } from '../../story/numberStyle.ts';
import { assertUnreachable, formatFactRef, type FactRef, type Story } from '../../story/story.ts';
import type { EventId } from '../../story/storySchema.ts';
import { ChangedTag } from '../../ui/ChangedTag.tsx';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { formatAmount } from '../../ui/formatAmount.ts';
import { formatSubject, formatTie } from '../../ui/formatClaim.ts';
import { useNumberStyle } from '../../ui/useNumberStyle.ts';
import { laterWords } from '../../ui/laterWords.ts';
import { words } from '../../ui/words.ts';
import { CitationList } from './CitationList.tsx';
import { Disagreements } from './Disagreements.tsx';
import { EventFacts } from './EventFacts.tsx';
import { EvidencePanel } from './EvidencePanel.tsx';
import { AboutTheCount, FigureFacts } from './FigureFacts.tsx';
import { Matrix } from './Matrix.tsx';
import { Related } from './Related.tsx';
import { RelationFacts } from './RelationFacts.tsx';

interface Props {
  readonly story: Story;
  readonly evidence: View;
  /** The events drawn as lines through the record. */
  readonly lines: readonly EventId[];
  readonly onLine: (id: EventId) => void;
  readonly onOpen: (fact: FactRef) => void;
  readonly onClose: () => void;
}

/** The one view of any fact: the claim, who said it, each report with its words, and who says otherwise. */
export function Evidence({ story, evidence, lines, onLine, onOpen, onClose }: Props) {
  const numbers = useNumberStyle();
  const key = formatFactRef(refOf(evidence));
  return (
    <EvidencePanel
      factKey={key}
      kind={
        <>
          {laterWords.evidence.kinds[evidence.kind]} <ChangedTag facts={refsOf(evidence)} />
        </>
      }
      title={titleOf(story, evidence, numbers)}
      onClose={onClose}
    >
      <ErrorBoundary key={key} message={words.broken.message(words.titles.evidence)}>
        <Facts story={story} evidence={evidence} lines={lines} onLine={onLine} />
        <CitationList citations={evidence.citations} />
        {evidence.kind === 'event' && evidence.matrix && <Matrix matrix={evidence.matrix} onOpen={onOpen} />}
        <Disagreements
          story={story}
          contested={evidence.contested}
          onOpen={(id) => onOpen({ kind: 'figure', id })}
        />
        {evidence.kind === 'figure' && <AboutTheCount evidence={evidence} />}
        <Related story={story} evidence={evidence} onOpen={onOpen} />
      </ErrorBoundary>
    </EvidencePanel>
  );
}

function Facts({ story, evidence, ...line }: Pick<Props, 'story' | 'evidence' | 'lines' | 'onLine'>) {
  switch (evidence.kind) {
    case 'event':
      return <EventFacts story={story} evidence={evidence} {...line} />;
    case 'figure':
      return <FigureFacts story={story} evidence={evidence} />;
    case 'relation':
      return <RelationFacts evidence={evidence} />;
    default:
      return assertUnreachable(evidence);
  }
}

function titleOf(story: Story, evidence: View, numbers: NumberStyle): string {
  switch (evidence.kind) {
    case 'event':
      return evidence.event.headline;
    case 'figure':
      return `${formatSubject(story, evidence.claim)}: ${formatAmount(evidence.claim.first, numbers)}`;
    case 'relation':
      return formatTie(evidence);
  }
}

function refOf(evidence: View): FactRef {
  switch (evidence.kind) {
    case 'event':
      return { kind: 'event', id: evidence.event.id };
    case 'figure':
      return { kind: 'figure', id: evidence.figure.id };
    case 'relation':
      return { kind: 'relation', id: evidence.relation.id };
  }
}

/** All facts whose evidence is shown together. */
function refsOf(evidence: View): readonly FactRef[] {
  if (evidence.kind !== 'figure') return [refOf(evidence)];
  return evidence.claim.figures.map(({ id }) => ({ kind: 'figure', id }));
}
