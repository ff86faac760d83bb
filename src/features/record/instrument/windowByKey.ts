import type { TimeSpan } from '../../../story/date.ts';
import type { TimeScale } from '../../../story/timeAxis.ts';
import { pan, zoom } from '../../../story/timeWindow.ts';

/** A press of a key, or of a button, comes so much nearer or goes so much further away. */
export const ZOOM_STEP = 2;
/** Of the window, for each press with Shift. */
const PAN_STEP = 1 / 4;

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
}

/**
 * The window after a key: + and - about what has the focus (in pixels from the start of the axis) or the middle, 0 for
 * the whole, Shift with an arrow, Home or End along the story. Undefined for keys that do not move it.
 */
export function windowByKey(
  { key, shiftKey }: Key,
  scale: TimeScale,
  about: number | undefined,
  whole: TimeSpan,
): TimeSpan | undefined {
  const window: TimeSpan = { from: scale.from, until: scale.until };
  const length = scale.until - scale.from;
  const at = scale.at(about ?? scale.width / 2);
  switch (key) {
    case '+':
    case '=':
      return zoom(window, 1 / ZOOM_STEP, at, whole);
    case '-':
    case '_':
      return zoom(window, ZOOM_STEP, at, whole);
    case '0':
      return whole;
    case 'ArrowLeft':
      return shiftKey ? pan(window, -length * PAN_STEP, whole) : undefined;
    case 'ArrowRight':
      return shiftKey ? pan(window, length * PAN_STEP, whole) : undefined;
    case 'Home':
      return shiftKey ? pan(window, whole.from - scale.from, whole) : undefined;
    case 'End':
      return shiftKey ? pan(window, whole.until - scale.until, whole) : undefined;
    default:
      return undefined;
  }
}
