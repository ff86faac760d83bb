import type { Evidence } from '../../story/evidence.ts';
import type { FactRef, Story, StoryEvent } from '../../story/story.ts';
import { Button } from '../../ui/Button.tsx';
import { laterWords } from '../../ui/laterWords.ts';
import { ClaimList } from './ClaimList.tsx';
import styles from './Related.module.css';
import { Section } from './Section.tsx';

interface Props {
  readonly story: Story;
  readonly evidence: Evidence;
  readonly onOpen: (fact: FactRef) => void;
}

/** The facts that belong to this one: what it is part of, its parts, the numbers said there or with it. */
export function Related({ story, evidence, onOpen }: Props) {
  switch (evidence.kind) {
    case 'event': {
      const { whole, parts, claims } = evidence;
      return (
        <>
          {whole && <Events title={laterWords.evidence.partOf} events={[whole]} onOpen={onOpen} />}
          {parts.length > 0 && <Events title={laterWords.evidence.parts} events={parts} onOpen={onOpen} />}
          {claims.length > 0 && (
            <Section title={laterWords.evidence.numbers}>
              <ClaimList story={story} claims={claims} onOpen={onOpen} />
            </Section>
          )}
        </>
      );
    }
    case 'figure': {
      const { statedAt, saidWith } = evidence;
      return (
        <>
          {statedAt.length > 0 && (
            <Events title={laterWords.evidence.saidAt} events={statedAt} onOpen={onOpen} />
          )}
          {saidWith.length > 0 && (
            <Section title={laterWords.evidence.saidWith}>
              <ClaimList story={story} claims={saidWith} onOpen={onOpen} />
            </Section>
          )}
        </>
      );
    }
    case 'relation':
      return null;
  }
}

interface EventsProps {
  readonly title: string;
  readonly events: readonly StoryEvent[];
  readonly onOpen: (fact: FactRef) => void;
}

function Events({ title, events, onOpen }: EventsProps) {
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {events.map(({ id, headline }) => (
          <li key={id}>
            <Button kind="link" onPress={() => onOpen({ kind: 'event', id })}>
              {headline}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
