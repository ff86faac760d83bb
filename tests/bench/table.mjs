/** Measurements as a table: the middle one, the 95th percentile, what is asked for, and whether it is kept. */

export function formatTable(measurements) {
  const rows = [['', 'median', '95th', 'budget', ''], ...measurements.map(formatRow)];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))),
    )
    .map((cells) => cells.join('  ').trimEnd())
    .join('\n');
}

function formatRow({ what, unit, values, budget }) {
  const high = percentile(values, 0.95);
  const verdict = high <= budget ? 'within' : 'over';
  const amounts = [percentile(values, 0.5), high, budget];
  return [what, ...amounts.map((amount) => `${Math.round(amount)} ${unit}`.trim()), verdict];
}

/** The least value that so large a part of the values does not exceed. */
function percentile(values, part) {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * part) - 1];
}
