import type { RecordPlot } from '../../story/record.ts';
import type { Story } from '../../story/story.ts';
import { words } from '../../ui/words.ts';
import styles from './ComingPlot.module.css';
import { plotHeight } from './plotHeight.ts';
import { Readout } from './Readout.tsx';

interface Props {
  readonly story: Story;
  readonly plot: RecordPlot;
}

/** Stands where a chart will be, as high as it will be. */
export function ComingPlot({ story, plot }: Props) {
  return (
    <>
      <p className={styles.coming} style={{ '--height': `${plotHeight(plot)}px` }}>
        {words.record.loading}
      </p>
      <Readout story={story} mark={undefined} />
    </>
  );
}
