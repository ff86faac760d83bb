import type { Evidence } from '../../story/evidence.ts';
import { DateText } from '../../ui/DateText.tsx';
import { laterWords } from '../../ui/laterWords.ts';
import { FactRow } from './FactRow.tsx';

interface Props {
  readonly evidence: Extract<Evidence, { kind: 'relation' }>;
}

export function RelationFacts({ evidence }: Props) {
  const { start, end, note } = evidence.relation;
  return (
    <dl>
      {start && (
        <FactRow term={laterWords.evidence.from}>
          <DateText date={start} />
        </FactRow>
      )}
      {end && (
        <FactRow term={laterWords.evidence.to}>
          <DateText date={end} />
        </FactRow>
      )}
      {note && <FactRow term={laterWords.evidence.note}>{note}</FactRow>}
    </dl>
  );
}
