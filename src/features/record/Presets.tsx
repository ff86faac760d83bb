import type { Story } from '../../story/story.ts';
import { weekOf, yearsUpTo, type TimeSpan } from '../../story/timeAxis.ts';
import { Choices } from '../../ui/Choices.tsx';
import { words } from '../../ui/words.ts';

const YEARS = 3;

interface Props {
  readonly story: Story;
  readonly whole: TimeSpan;
  readonly window: TimeSpan;
  readonly onWindow: (window: TimeSpan) => void;
}

/** Periods that readers ask for most. */
export function Presets({ story, whole, window, onWindow }: Props) {
  const lead = story.eventById.get(story.leadEvent);
  const presets = [
    { value: 'whole', label: words.record.presets.whole, span: whole },
    ...(lead && Number.isFinite(lead.date.from)
      ? [
          {
            value: 'week',
            label: words.record.presets.week(words.eventKinds[lead.kind]),
            span: weekOf(lead.date),
          },
        ]
      : []),
    { value: 'recent', label: words.record.presets.recent(YEARS), span: yearsUpTo(story.checked, YEARS) },
  ];
  const chosen = presets.find(({ span }) => span.from === window.from && span.until === window.until);
  return (
    <Choices
      label={words.record.presets.label}
      choices={presets}
      chosen={chosen?.value}
      onChoose={(value) => {
        const preset = presets.find((one) => one.value === value);
        if (preset) onWindow(preset.span);
      }}
    />
  );
}
