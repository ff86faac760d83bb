import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmless, writeCsv } from '../../src/story/csv.ts';

/** Cells with all that a file or a spreadsheet could stumble over. */
const anyCell = fc.oneof(
  fc.string(),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', "'", '1', '.', 'ا'),
  }),
);
const anyRows = fc.array(fc.array(anyCell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 5 });

/** As spreadsheets do, which take the mark at the beginning for none of the text. */
function readCsv(text: string): string[][] {
  return csvParseRows(text.replace(/^\uFEFF/, ''));
}

describe(writeCsv, () => {
  it('marks its bytes as UTF-8, quotes where it must, and ends lines as the standard says', () => {
    expect(
      writeCsv([
        ['a', 'b, "c"'],
        ['', 'd\ne'],
      ]),
    ).toBe('\uFEFFa,"b, ""c"""\r\n,"d\ne"\r\n');
  });

  it('gives back the same cells when it is read', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(readCsv(writeCsv(rows))).toEqual(rows.map((row) => row.map(harmless)));
      }),
    );
  });

  it('holds no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const risky = readCsv(writeCsv(rows))
          .flat()
          .filter((cell) => '=+-@\t\r\n'.includes(cell.charAt(0)) && cell !== '');
        expect(risky.filter((cell) => Number.isNaN(Number(cell)) || !/^-\d/.test(cell))).toEqual([]);
      }),
    );
  });
});

describe(harmless, () => {
  it.each(['=1+1', '+44', '-1+1', '-0500-01', '- none', '--5', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'puts %j behind an apostrophe',
    (cell) => {
      expect(harmless(cell)).toBe(`'${cell}`);
    },
  );

  it.each(['-5', '-0500', '-1.25', '0', '2022~', 'a=b', "'=1", ''])('leaves %j as it is', (cell) => {
    expect(harmless(cell)).toBe(cell);
  });

  it('leaves every negative number as it is', () => {
    fc.assert(
      fc.property(fc.bigInt({ max: -1n }), fc.nat(999), (whole, part) => {
        expect(harmless(`${whole}`)).toBe(`${whole}`);
        expect(harmless(`${whole}.${part}`)).toBe(`${whole}.${part}`);
      }),
    );
  });

  it('changes nothing but the beginning, and nothing twice', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const once = harmless(cell);
        expect([cell, `'${cell}`]).toContain(once);
        expect(harmless(once)).toBe(once);
      }),
    );
  });
});
