import type { TimeSpan } from '../../story/date.ts';
import type { Story } from '../../story/story.ts';
import { weekOf, yearsUpTo } from '../../story/timeAxis.ts';
import { isSameSpan, zoom } from '../../story/timeWindow.ts';
import { Choices } from '../../ui/Choices.tsx';
import { laterWords } from '../../ui/laterWords.ts';
import styles from './Periods.module.css';
import { ZOOM_STEP } from './instrument/windowByKey.ts';

const YEARS = 3;

interface Props {
  readonly story: Story;
  readonly whole: TimeSpan;
  readonly window: TimeSpan;
  readonly onWindow: (window: TimeSpan) => void;
  /** Shows a span as it is, to the day. */
  readonly onSpan: (span: TimeSpan) => void;
}

/** Nearer and further, and the periods that readers ask for most. */
export function Periods({ story, whole, window, onWindow, onSpan }: Props) {
  const middle = (window.from + window.until) / 2;
  const lead = story.eventById.get(story.leadEvent);
  const presets = [
    { value: 'whole', label: laterWords.record.presets.whole, span: whole },
    ...(lead && Number.isFinite(lead.date.from)
      ? [
          {
            value: 'week',
            label: laterWords.record.presets.week(laterWords.eventKinds[lead.kind]),
            span: weekOf(lead.date),
          },
        ]
      : []),
    {
      value: 'recent',
      label: laterWords.record.presets.recent(YEARS),
      span: yearsUpTo(story.checked, YEARS),
    },
  ];
  const chosen = presets.find(({ span }) => isSameSpan(span, window));
  return (
    <div className={styles.periods} data-print="never" data-needs="script">
      <div className={styles.zoom}>
        <ZoomButton
          sign="−"
          label={laterWords.record.further}
          onPress={() => onWindow(zoom(window, ZOOM_STEP, middle, whole))}
        />
        <ZoomButton
          sign="+"
          label={laterWords.record.nearer}
          onPress={() => onWindow(zoom(window, 1 / ZOOM_STEP, middle, whole))}
        />
      </div>
      <Choices
        label={laterWords.record.presets.label}
        choices={presets}
        chosen={chosen?.value}
        onChoose={(value) => {
          const preset = presets.find((one) => one.value === value);
          if (preset) onSpan(preset.span);
        }}
      />
    </div>
  );
}

interface ZoomProps {
  readonly sign: string;
  readonly label: string;
  readonly onPress: () => void;
}

function ZoomButton({ sign, label, onPress }: ZoomProps) {
  return (
    <button type="button" className={styles.button} aria-label={label} onClick={onPress}>
      {sign}
    </button>
  );
}
