import type { Evidence } from '../../story/evidence.ts';
import { DateText } from '../../ui/DateText.tsx';
import { words } from '../../ui/words.ts';
import { FactRow } from './FactRow.tsx';

interface Props {
  readonly evidence: Extract<Evidence, { kind: 'relation' }>;
}

export function RelationFacts({ evidence }: Props) {
  const { start, end, note } = evidence.relation;
  return (
    <dl>
      {start && (
        <FactRow term={words.evidence.from}>
          <DateText date={start} />
        </FactRow>
      )}
      {end && (
        <FactRow term={words.evidence.to}>
          <DateText date={end} />
        </FactRow>
      )}
      {note && <FactRow term={words.evidence.note}>{note}</FactRow>}
    </dl>
  );
}
