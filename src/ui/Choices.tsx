import styles from './Choices.module.css';

interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
  readonly detail?: string | undefined;
}

interface Props<Value> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value | undefined;
  readonly onChoose: (value: Value) => void;
}

/** A few buttons of which one is pressed. */
export function Choices<Value extends string>({ label, choices, chosen, onChoose }: Props<Value>) {
  return (
    <div role="group" aria-label={label} className={styles.choices} data-print="never" data-needs="script">
      {choices.map(({ value, label: text, detail }) => (
        <button
          key={value}
          type="button"
          className={styles.choice}
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
        >
          <bdi>{text}</bdi>
          {detail !== undefined && <span className={styles.detail}> {detail}</span>}
        </button>
      ))}
    </div>
  );
}
