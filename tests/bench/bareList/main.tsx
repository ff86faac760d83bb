/**
 * What the bench holds the page against: the events of the same file as a list, with all that the timeline says of each,
 * filtered by the same names, with React and nothing else. Nothing is checked or drawn, nothing is kept in the address.
 */
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** As much of a story file as the list shows, taken on trust. */
interface BareStory {
  readonly leadEntities: readonly string[];
  readonly entities: readonly { readonly id: string; readonly name: string }[];
  readonly events: readonly BareEvent[];
  readonly sources: readonly { readonly id: string; readonly outlet: string }[];
}

interface BareEvent {
  readonly id: string;
  readonly date: string;
  readonly headline: string;
  readonly summary: string;
  readonly entities: readonly string[];
  readonly citations: readonly { readonly source: string }[];
}

const root = document.getElementById('root');
if (!root) throw new Error('The page of the bare list has no root');
// The bench puts the story there.
const response = await fetch('./story.json');
const story: BareStory = await response.json();
const outlets = new Map(story.sources.map(({ id, outlet }) => [id, outlet]));
const names = new Map(story.entities.map(({ id, name }) => [id, name]));

createRoot(root).render(
  <StrictMode>
    <BareList />
  </StrictMode>,
);

function BareList() {
  const [chosen, choose] = useState<readonly string[]>([]);
  const left = chosen.length === 0 ? story.events : story.events.filter((event) => namesAny(event, chosen));
  return (
    <>
      <div role="search">
        {story.leadEntities.map((id) => (
          <button
            key={id}
            type="button"
            aria-pressed={chosen.includes(id)}
            onClick={() => choose(toggle(chosen, id))}
          >
            {names.get(id)}
          </button>
        ))}
        <p role="status">
          {left.length} of {story.events.length} events{chosen.length > 0 && ` name ${namesOf(chosen)}`}
        </p>
      </div>
      <section aria-label="Timeline">
        <ol>
          {left.map((event) => (
            <li key={event.id}>
              <p>{event.date}</p>
              <h3>{event.headline}</h3>
              <p>{event.summary}</p>
              <p>Names: {namesOf(event.entities)}</p>
              <p>Reported by {outletsOf(event)}</p>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function namesAny(event: BareEvent, chosen: readonly string[]): boolean {
  return chosen.some((id) => event.entities.includes(id));
}

function toggle(chosen: readonly string[], id: string): readonly string[] {
  return chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
}

function namesOf(ids: readonly string[]): string {
  return ids.map((id) => names.get(id)).join(', ');
}

function outletsOf({ citations }: BareEvent): string {
  return [...new Set(citations.map(({ source }) => outlets.get(source)))].join(', ');
}
