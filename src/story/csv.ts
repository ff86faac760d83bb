/** Tables as CSV files that spreadsheets open as they are meant: no formula is run, no letter is lost. */
import { csvFormatRow } from 'd3-dsv';

/** Without it Excel takes the bytes for an older alphabet, and Urdu is lost. */
const BYTE_ORDER_MARK = '\uFEFF';
/** As RFC 4180 has it. */
const LINE_END = '\r\n';

/** What a spreadsheet takes for the beginning of a formula, also in the full width of East Asian type. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;
const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => csvFormatRow(row.map(harmless)) + LINE_END);
  return BYTE_ORDER_MARK + lines.join('');
}

/**
 * A cell that no spreadsheet runs: what looks like a formula stands behind an apostrophe (OWASP, “CSV Injection”).
 * A number below nothing, or the year -0500, begins like one and is none.
 */
export function harmless(cell: string): string {
  return FORMULA_START.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;
}
