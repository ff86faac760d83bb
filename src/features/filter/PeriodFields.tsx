import { useId, useState, type FormEvent } from 'react';
import { parseDate, type EdtfDate } from '../../story/date.ts';
import { words } from '../../ui/words.ts';
import styles from './PeriodFields.module.css';

interface Props {
  readonly period: EdtfDate | undefined;
  readonly onPeriod: (period: EdtfDate | undefined) => void;
}

/** Two dates as the reader knows them, a year, month or day each; either may stay open. */
export function PeriodFields({ period, onPeriod }: Props) {
  const [from = '', to = from] = period?.edtf.split('/') ?? [];
  // Drafts are kept only while they differ from the period: a change from elsewhere shows at once.
  return <Fields key={period?.edtf ?? ''} from={from} to={to} onPeriod={onPeriod} />;
}

interface FieldsProps {
  readonly from: string;
  readonly to: string;
  readonly onPeriod: (period: EdtfDate | undefined) => void;
}

function Fields({ from, to, onPeriod }: FieldsProps) {
  const [fault, setFault] = useState('');
  const hint = useId();

  function apply(form: HTMLFormElement) {
    const data = new FormData(form);
    const text = toPeriod(data.get('from'), data.get('to'));
    if (text === undefined) {
      setFault('');
      onPeriod(undefined);
      return;
    }
    const result = parseDate(text);
    setFault(result.ok ? '' : `${result.message} ${result.remedy}`);
    if (result.ok) onPeriod(result.date);
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    apply(event.currentTarget);
  }

  return (
    <form className={styles.period} aria-describedby={hint} onSubmit={submit}>
      <fieldset className={styles.fields}>
        <legend className={styles.legend}>{words.filter.period}</legend>
        <DateField name="from" label={words.filter.from} initial={withoutOpen(from)} />
        <DateField name="to" label={words.filter.to} initial={withoutOpen(to)} />
        <button type="submit" className={styles.apply}>
          {words.filter.apply}
        </button>
      </fieldset>
      <p id={hint} className={styles.hint}>
        {words.filter.periodHint}
      </p>
      {fault !== '' && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
    </form>
  );
}

interface DateFieldProps {
  readonly name: string;
  readonly label: string;
  readonly initial: string;
}

function DateField({ name, label, initial }: DateFieldProps) {
  return (
    <label className={styles.field}>
      {label}
      <input
        name={name}
        className={styles.input}
        defaultValue={initial}
        inputMode="numeric"
        autoComplete="off"
      />
    </label>
  );
}

function withoutOpen(end: string): string {
  return end === '..' ? '' : end;
}

/** Undefined when both ends are empty; one end alone leaves the other open. */
function toPeriod(from: FormDataEntryValue | null, to: FormDataEntryValue | null): string | undefined {
  const [start, end] = [from, to].map((value) => (typeof value === 'string' ? value.trim() : ''));
  if (!start && !end) return undefined;
  return start === end ? start : `${start || '..'}/${end || '..'}`;
}
