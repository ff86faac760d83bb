import type { TimeScale, TimeSpan } from '../../story/timeAxis.ts';
import styles from './Moment.module.css';

interface Props {
  readonly kind: 'lead' | 'pointed';
  readonly date: TimeSpan;
  readonly scale: TimeScale;
  readonly label?: string;
}

/** A date drawn through the whole record: the lead event, or what is pointed at. */
export function Moment({ kind, date, scale, label }: Props) {
  if (date.until <= scale.from || date.from >= scale.until) return null;
  const left = scale.x(Math.max(date.from, scale.from));
  const right = scale.x(Math.min(date.until, scale.until));
  const middle = (left + right) / 2;
  const place =
    kind === 'lead'
      ? { '--x': `${middle}px`, '--width': '0px' }
      : { '--x': `${left}px`, '--width': `${right - left}px` };
  return (
    <div
      className={styles.moment}
      data-kind={kind}
      data-side={middle > scale.width / 2 ? 'before' : 'after'}
      style={place}
      {...(label !== undefined && { role: 'img', 'aria-label': label })}
    >
      {label !== undefined && <span className={styles.label}>{label}</span>}
    </div>
  );
}
