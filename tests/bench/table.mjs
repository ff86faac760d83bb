/** Measurements as tables in a terminal. */
import { isKept, percentile, ratio } from './compare.mjs';

/** Measurements of one page: the middle one, the 95th percentile, what is asked for, and whether it is kept. */
export function formatTable(measurements) {
  return layOut([['', 'median', '95th', 'budget', ''], ...measurements.map(formatRow)]);
}

function formatRow(measured) {
  const { what, unit, values, budget } = measured;
  const amounts = [percentile(values, 0.5), percentile(values, 0.95), budget];
  return [what, ...amounts.map((amount) => format(amount, unit)), verdict(isKept(measured))];
}

/** Measures of the page beside those of the pages it is compared with, and how many times as much each is. */
export function formatComparison(measures) {
  const heads = ['', 'Dateline', 'plain HTML', 'times', 'bare list', 'times', 'aim', ''];
  return layOut([heads, ...measures.filter(saysSomething).map(formatMeasure)]);
}

/** A kind of bytes that no page has is no news. */
function saysSomething({ unit, built, plain, bare }) {
  return unit !== 'kB' || [built, plain, bare].some((value) => value > 0);
}

function formatMeasure({ what, unit, built, plain, bare, aim, kept }) {
  const beside = (value) =>
    value === undefined ? ['', ''] : [format(value, unit), formatRatio(ratio(built, value))];
  return [what, format(built, unit), ...beside(plain), ...beside(bare), aim ?? '', aim ? verdict(kept) : ''];
}

function format(value, unit) {
  switch (unit) {
    case 'kB':
      return `${(value / 1000).toFixed(1)} kB`;
    case 'ms':
      return `${Math.round(value)} ms`;
    default:
      return String(Math.round(value * 10_000) / 10_000);
  }
}

function formatRatio(times) {
  if (!Number.isFinite(times)) return '';
  return times < 100 ? times.toFixed(2) : '> 99';
}

function verdict(kept) {
  return kept ? '✓' : '✗';
}

/** In columns: words at the start of a line, all else at the end of its column. */
function layOut(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))),
    )
    .map((cells) => cells.join('  ').trimEnd())
    .join('\n');
}
