import type { InstrumentProps } from './Instrument.tsx';
import { LazyInstrument } from './LazyInstrument.tsx';
import styles from './OtherPlots.module.css';
import { plotTitle } from './plotTitle.ts';
import { words } from '../../ui/words.ts';
import type { RecordPlot } from '../../story/record.ts';

interface Props extends Omit<InstrumentProps, 'plot' | 'title' | 'lanes' | 'moments'> {
  readonly plots: readonly RecordPlot[];
}

/** What the group counts in other units or places: it never shares a value axis, so it stands apart, folded. */
export function OtherPlots({ plots, ...shared }: Props) {
  return plots.map((plot) => {
    const title = plotTitle(shared.story, plot);
    return (
      <details key={`${plot.unit} ${plot.place}`} className={styles.plot}>
        <summary className={styles.summary}>{words.record.otherPlot(title, plot.marks.length)}</summary>
        <LazyInstrument {...shared} plot={plot} title={title} lanes={[]} moments={[]} />
      </details>
    );
  });
}
