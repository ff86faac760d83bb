import { words } from '../ui/words.ts';
import { LostStory } from './LostStory.tsx';
import styles from './Bulletins.module.css';
import { StoryNews } from './StoryNews.tsx';

/**
 * What the page has to say of itself, over its lower edge: coming and going, it moves nothing. A root of its own, so that it
 * speaks before the story is there, and when none comes.
 */
export function Bulletins() {
  return (
    <div role="status" aria-label={words.bulletins.label} className={styles.bulletins} data-print="never">
      {/* One component for each kind of news, which draws nothing while there is none. */}
      <LostStory />
      <StoryNews />
    </div>
  );
}
