import { useRef, type ReactNode, type Ref } from 'react';
import type { NumberStyle } from '../../story/numberStyle.ts';
import type { MetricChoice, RecordOptions } from '../../story/record.ts';
import type { EventId } from '../../story/storySchema.ts';
import type { Story } from '../../story/story.ts';
import { Choices } from '../../ui/Choices.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { laterWords } from '../../ui/laterWords.ts';
import styles from './Options.module.css';

interface Props {
  readonly story: Story;
  readonly options: RecordOptions;
  /** Of the group that is shown. */
  readonly metrics: readonly MetricChoice[];
  readonly hasPopulation: boolean;
  readonly numbers: NumberStyle;
  readonly onOptions: (change: Partial<RecordOptions>) => void;
  readonly onNumbers: (numbers: NumberStyle) => void;
}

/** How the record is drawn. None of it changes what the filter leaves, and what it hides is said below the record. */
export function Options({ story, options, metrics, hasPopulation, numbers, onOptions, onNumbers }: Props) {
  const texts = laterWords.record.options;
  const { without, eventLines } = options;
  const lines = useRef<HTMLFieldSetElement>(null);
  return (
    <Popover shape="box" label={texts.title}>
      <Group title={texts.scale}>
        <Choices
          label={texts.scale}
          choices={[
            { value: 'linear', label: texts.linear },
            { value: 'log', label: texts.log },
          ]}
          chosen={options.scale}
          onChoose={(scale) => onOptions({ scale })}
        />
      </Group>
      <Group title={texts.numbers}>
        <Choices
          label={texts.numbers}
          choices={[
            { value: 'million', label: texts.million },
            { value: 'crore', label: texts.crore },
          ]}
          chosen={numbers}
          onChoose={onNumbers}
        />
      </Group>
      <Group title={texts.metrics}>
        {metrics.map(({ metric, claims, shown }) => (
          <Check
            key={metric.id}
            label={texts.metric(metric.label, claims)}
            checked={shown}
            onCheck={(on) =>
              onOptions({ without: on ? without.filter((id) => id !== metric.id) : [...without, metric.id] })
            }
          />
        ))}
        <Check
          label={texts.weak}
          checked={options.weak === 'shown'}
          onCheck={(on) => onOptions({ weak: on ? 'shown' : 'hidden' })}
        />
        <Check
          label={texts.traces}
          checked={options.traces === 'shown'}
          onCheck={(on) => onOptions({ traces: on ? 'shown' : 'hidden' })}
        />
      </Group>
      <Group ref={lines} title={texts.lines}>
        {hasPopulation && (
          <Check
            label={texts.population}
            checked={options.population}
            onCheck={(population) => onOptions({ population })}
          />
        )}
        {eventLines.map((id) => (
          <Check
            key={id}
            label={headlineOf(story, id)}
            checked
            onCheck={() => {
              // The box goes with its line.
              lines.current?.focus();
              onOptions({ eventLines: eventLines.filter((line) => line !== id) });
            }}
          />
        ))}
        <p className={styles.hint}>{texts.addLine}</p>
      </Group>
    </Popover>
  );
}

function headlineOf(story: Story, id: EventId): string {
  return story.eventById.get(id)?.headline ?? id;
}

interface GroupProps {
  readonly ref?: Ref<HTMLFieldSetElement>;
  readonly title: string;
  readonly children: ReactNode;
}

function Group({ ref, title, children }: GroupProps) {
  return (
    <fieldset ref={ref} tabIndex={-1} className={styles.group}>
      <legend className={styles.legend}>{title}</legend>
      {children}
    </fieldset>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
}

function Check({ label, checked, onCheck }: CheckProps) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={checked} onChange={(event) => onCheck(event.target.checked)} />
      {label}
    </label>
  );
}
