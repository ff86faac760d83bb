import { overlaps } from '../../story/date.ts';
import type { InstrumentProps } from './instrument/Instrument.tsx';
import { LazyInstrument } from './instrument/LazyInstrument.tsx';
import styles from './OtherPlots.module.css';
import { plotTitle } from './instrument/plotTitle.ts';
import { Fold } from '../../ui/Fold.tsx';
import { laterWords } from '../../ui/laterWords.ts';
import type { RecordPlot } from '../../story/record.ts';

interface Props extends Omit<InstrumentProps, 'plot' | 'title' | 'lanes' | 'moments'> {
  readonly plots: readonly RecordPlot[];
}

/** What the group counts in other units or places: it never shares a value axis, so it stands apart, folded. */
export function OtherPlots({ plots, ...shared }: Props) {
  return plots.map((plot) => {
    const title = plotTitle(shared.story, plot);
    const seen = plot.marks.filter(({ claim: { first } }) => overlaps(first.asOf, shared.window));
    return (
      <Fold
        key={`${plot.unit} ${plot.place}`}
        className={styles.plot}
        summaryClassName={styles.summary}
        summary={laterWords.record.otherPlot(title, seen.length)}
        built="when-open"
      >
        <LazyInstrument {...shared} plot={plot} title={title} lanes={[]} moments={[]} />
      </Fold>
    );
  });
}
