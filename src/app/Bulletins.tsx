import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { storyQuery } from '../data/storyQuery.ts';
import { useStoryName } from '../data/useAddress.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Later, Loaded } from '../ui/Loaded.tsx';
import { whenIdle } from '../ui/whenIdle.ts';
import { words } from '../ui/words.ts';
import { LostParts } from './LostParts.tsx';
import { LostStory } from './LostStory.tsx';
import styles from './Bulletins.module.css';
import { NewVersion } from './NewVersion.tsx';

/** What there is to say once a story is there: it comes after all that the reader uses. A page without it still reads. */
export const storyNews = new Later(async () => {
  await new Promise<void>(whenIdle);
  try {
    return (await import('./StoryNews.tsx')).StoryNews;
  } catch {
    return () => null;
  }
});

/**
 * What the page has to say of itself, over its lower edge: coming and going, it moves nothing. A root of its own, so that it
 * speaks before the story is there, and when none comes.
 */
export function Bulletins() {
  // Watches only: the page itself asks for the story.
  const { isSuccess } = useQuery({ ...storyQuery(useStoryName()), enabled: false });
  return (
    <div role="status" aria-label={words.bulletins.label} className={styles.bulletins} data-print="never">
      {/* One component for each kind of news, which draws nothing while there is none. */}
      <Bounded>
        <LostStory />
      </Bounded>
      <Bounded>
        <Loaded from={storyNews} fallback={null} wanted={isSuccess}>
          {(StoryNews) => <StoryNews />}
        </Loaded>
      </Bounded>
      <Bounded>
        <NewVersion />
      </Bounded>
      <Bounded>
        <LostParts />
      </Bounded>
    </div>
  );
}

/** News that its own fault takes away, and no other. */
function Bounded({ children }: { readonly children: ReactNode }) {
  return <ErrorBoundary message={words.broken.message(words.bulletins.one)}>{children}</ErrorBoundary>;
}
