import { use, useRef, useState } from 'react';
import { AsBuilt, useFromBuild } from '../../../ui/AsBuilt.tsx';
import { ErrorBoundary } from '../../../ui/ErrorBoundary.tsx';
import { Later, Loaded } from '../../../ui/Loaded.tsx';
import { useNearOrIdle } from '../../../ui/useNear.ts';
import { laterWords } from '../../../ui/laterWords.ts';
import { words } from '../../../ui/words.ts';
import type { InstrumentProps } from './Instrument.tsx';
import styles from './LazyInstrument.module.css';
import { Readout } from './Readout.tsx';
import { RecordPictureContext } from './recordPicture.ts';
import { recordSpaces } from './recordSpaces.ts';

/** With its gestures and scales it is a third of the script: it comes on its own, after what can be read. */
const instrument = new Later(async () => (await import('./Instrument.tsx')).Instrument);

/** The instrument when the reader comes near, else after all the rest; until then the picture of the build, or a place as high. */
export function LazyInstrument(props: InstrumentProps) {
  const drawPicture = use(RecordPictureContext);
  const frame = useRef<HTMLDivElement>(null);
  const { height, measure } = useHeightOfPicture(props);
  return (
    <div ref={frame}>
      <div ref={measure} className={styles.place} style={{ '--picture': height }}>
        <ErrorBoundary message={words.broken.message(laterWords.record.chart)}>
          <Loaded
            from={instrument}
            wanted={useNearOrIdle(frame)}
            fallback={
              <>
                <Readout words={undefined} otherwise={laterWords.record.explanation} />
                <AsBuilt otherwise={<Coming {...props} />}>{drawPicture?.(props)}</AsBuilt>
              </>
            }
          >
            {(Instrument) => <Instrument {...props} />}
          </Loaded>
        </ErrorBoundary>
      </div>
    </div>
  );
}

function Coming({ plot, lanes, moments, window, width }: InstrumentProps) {
  const { height } = recordSpaces({ plot, lanes, moments }, window, width);
  return (
    <p className={styles.coming} style={{ '--height': `${height}px` }}>
      {laterWords.record.loading}
    </p>
  );
}

interface Place extends Pick<InstrumentProps, 'plot' | 'lanes' | 'width'> {
  readonly height: number;
}

/**
 * The height of the built picture for as long as the instrument shows the same at the same width: in the place of the picture
 * it must not draw up what stands below.
 */
function useHeightOfPicture({ plot, lanes, width }: InstrumentProps) {
  const fromBuild = useFromBuild();
  const [picture, setPicture] = useState<Place | undefined>(undefined);
  const measure = (place: HTMLElement | null) => {
    if (!place || !fromBuild || picture) return;
    const { width, height } = place.getBoundingClientRect();
    setPicture({ plot, lanes, width, height });
  };
  const stands = picture && picture.plot === plot && picture.lanes === lanes && picture.width === width;
  return { height: stands ? `${picture.height}px` : undefined, measure };
}
