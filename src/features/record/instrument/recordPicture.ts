import { createContext, type ReactNode } from 'react';
import type { InstrumentProps } from './Instrument.tsx';

/** What the build draws where the instrument will stand. Only the build provides it: the browser has no need of its code. */
export const RecordPictureContext = createContext<((props: InstrumentProps) => ReactNode) | undefined>(
  undefined,
);
