import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { Later, Loaded } from '../../ui/Loaded.tsx';
import { words } from '../../ui/words.ts';
import type { InstrumentProps } from './Instrument.tsx';
import styles from './LazyInstrument.module.css';
import { Readout } from './Readout.tsx';
import { recordSpaces } from './recordSpaces.ts';

/** With its gestures and scales it is a third of the script: it comes on its own, after what can be read. */
const instrument = new Later(async () => (await import('./Instrument.tsx')).Instrument);

/** The instrument, and until it is there a place as high as it will be. */
export function LazyInstrument(props: InstrumentProps) {
  return (
    <ErrorBoundary part={words.record.chart}>
      <Loaded from={instrument} fallback={<Coming {...props} />}>
        {(Instrument) => <Instrument {...props} />}
      </Loaded>
    </ErrorBoundary>
  );
}

function Coming({ plot, lanes, moments, window, width }: InstrumentProps) {
  const { height } = recordSpaces({ plot, lanes, moments }, window, width);
  return (
    <>
      <Readout words={undefined} otherwise={words.record.explanation} />
      <p className={styles.coming} style={{ '--height': `${height}px` }}>
        {words.record.loading}
      </p>
    </>
  );
}
