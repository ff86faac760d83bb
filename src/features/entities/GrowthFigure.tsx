import { useRef } from 'react';
import type { Story } from '../../story/story.ts';
import type { FigureId } from '../../story/storySchema.ts';
import type { UserGrowth as Growth } from '../../story/userGrowth.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { nameOf } from '../../ui/formatClaim.ts';
import { Later, Loaded } from '../../ui/Loaded.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { useNumberStyle } from '../../ui/useNumberStyle.ts';
import { laterWords } from '../../ui/laterWords.ts';
import { words } from '../../ui/words.ts';
import styles from './GrowthFigure.module.css';
import { GrowthKey } from './GrowthKey.tsx';
import { summariseGrowth } from './summariseGrowth.ts';
import { useNear } from '../../ui/useNear.ts';

/** recharts is larger than all the rest of the page: it comes when the reader comes near, and delays nothing. */
const chart = new Later(async () => (await import('./UserGrowth.tsx')).UserGrowth);

/** In pixels, known before the chart is there, so that nothing moves when it comes. */
const HEIGHT = 150;
/** Until the page is laid out, and on the server. */
const INITIAL_WIDTH = 320;

interface Props {
  readonly story: Story;
  readonly growth: Growth;
  readonly pointed: FigureId | undefined;
  readonly onOpen: (id: FigureId) => void;
}

/** How the reported users have grown: in a sentence, and as a small chart whose claims the list below repeats. */
export function GrowthFigure({ story, growth, pointed, onOpen }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const near = useNear(frame);
  const numbers = useNumberStyle();
  const width = useWidth(frame, INITIAL_WIDTH);
  const [main, ...others] = growth.metrics;
  return (
    <section className={styles.growth}>
      <h4 className={styles.title}>{laterWords.growth.title(nameOf(story, story.place))}</h4>
      {main && (
        <p className={styles.summary}>
          {summariseGrowth(main, numbers)}
          {others.length > 0 &&
            ` ${laterWords.growth.also(words.list.and(others.map(({ metric }) => metric.label)))}`}
        </p>
      )}
      {/* Time runs from left to right in every language. */}
      <div
        ref={frame}
        dir="ltr"
        data-print="never"
        data-needs="script"
        className={styles.frame}
        style={{ '--height': `${HEIGHT}px` }}
      >
        {near && (
          <ErrorBoundary message={words.broken.message(laterWords.growth.part)}>
            <Loaded from={chart} fallback={<p className={styles.coming}>{laterWords.growth.loading}</p>}>
              {(UserGrowth) => (
                <UserGrowth
                  story={story}
                  growth={growth}
                  label={growth.metrics.map((one) => summariseGrowth(one, numbers)).join(' ')}
                  width={width}
                  height={HEIGHT}
                  pointed={pointed}
                  onOpen={onOpen}
                />
              )}
            </Loaded>
          </ErrorBoundary>
        )}
      </div>
      <div data-print="never" data-needs="script">
        <GrowthKey growth={growth} />
      </div>
    </section>
  );
}
