import { useId, useState, type FormEvent } from 'react';
import { parseDate, type EdtfDate } from '../../story/date.ts';
import { words } from '../../ui/words.ts';
import styles from './PeriodFields.module.css';

interface Props {
  readonly period: EdtfDate | undefined;
  readonly onPeriod: (period: EdtfDate | undefined) => void;
}

/** What stands in the fields, and the period that stood there first. */
interface Draft {
  readonly of: string | undefined;
  readonly from: string;
  readonly to: string;
  /** What is wrong with it, if the reader has tried. */
  readonly fault: string;
}

/** Two dates as the reader knows them, a year, month or day each; either may stay open. */
export function PeriodFields({ period, onPeriod }: Props) {
  const [draft, setDraft] = useState(() => draftOf(period));
  const hint = useId();
  // It is kept only while the period stays: a change from elsewhere shows at once.
  if (draft.of !== period?.edtf) setDraft(draftOf(period));

  function apply(event: FormEvent) {
    event.preventDefault();
    const text = toPeriod(draft.from.trim(), draft.to.trim());
    const result = text === undefined ? undefined : parseDate(text);
    if (result && !result.ok) {
      setDraft({ ...draft, fault: `${result.message} ${result.remedy}` });
      return;
    }
    setDraft({ ...draft, fault: '' });
    onPeriod(result?.date);
  }

  const field = { describedBy: hint, isFaulty: draft.fault !== '' };
  return (
    <form className={styles.period} onSubmit={apply}>
      <fieldset className={styles.fields}>
        <legend className={styles.legend}>{words.filter.period}</legend>
        <DateField
          {...field}
          label={words.filter.from}
          text={draft.from}
          onText={(from) => setDraft({ ...draft, from })}
        />
        <DateField
          {...field}
          label={words.filter.to}
          text={draft.to}
          onText={(to) => setDraft({ ...draft, to })}
        />
        <button type="submit" className={styles.apply}>
          {words.filter.apply}
        </button>
      </fieldset>
      <p id={hint} className={styles.hint}>
        {words.filter.periodHint}
      </p>
      {draft.fault !== '' && (
        <p role="alert" className={styles.fault}>
          {draft.fault}
        </p>
      )}
    </form>
  );
}

interface DateFieldProps {
  readonly label: string;
  readonly text: string;
  readonly describedBy: string;
  readonly isFaulty: boolean;
  readonly onText: (text: string) => void;
}

function DateField({ label, text, describedBy, isFaulty, onText }: DateFieldProps) {
  return (
    <label className={styles.field}>
      {label}
      {/* No inputMode: the keyboard for numbers has no hyphen on some phones. */}
      <input
        className={styles.input}
        value={text}
        autoComplete="off"
        aria-describedby={describedBy}
        aria-invalid={isFaulty || undefined}
        onChange={({ target }) => onText(target.value)}
      />
    </label>
  );
}

function draftOf(period: EdtfDate | undefined): Draft {
  const [from = '', to = from] = period?.edtf.split('/') ?? [];
  return { of: period?.edtf, from: withoutOpen(from), to: withoutOpen(to), fault: '' };
}

function withoutOpen(end: string): string {
  return end === '..' ? '' : end;
}

/** Undefined when both ends are empty; one end alone leaves the other open. */
function toPeriod(start: string, end: string): string | undefined {
  if (!start && !end) return undefined;
  return start === end ? start : `${start || '..'}/${end || '..'}`;
}
