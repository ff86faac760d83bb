import { describe, expect, it } from 'vitest';
import type { RuleName } from '../../../src/story/crossChecks/finding.ts';
import { RULES } from '../../../src/story/crossChecks/rules.ts';
import { found, type FigureJson } from './madeFindings.ts';

const M = 1_000_000;
type Case = readonly [what: string, figures: readonly FigureJson[]];

interface Cases {
  /** The figures of the one finding that each makes, in order. */
  readonly finds: readonly (readonly [...Case, readonly string[]])[];
  readonly leaves: readonly Case[];
}

const part = { id: 'part', value: 50 * M };
const whole = { id: 'whole', metric: 'all-apps', value: 40 * M };
const meeting = { occasion: 'meeting' };
const one = { id: 'one', value: 50 * M };
const two = { id: 'two', value: 60 * M };
const double: FigureJson = {
  id: 'double',
  metric: 'growth',
  value: 2,
  hedge: 'expected',
  growth: { of: 'users' },
  ...meeting,
};
const share = { id: 'share', metric: 'share', value: 20 };
const everyone = { id: 'everyone', metric: 'population', value: 200 * M };

function joined(...values: readonly [asOf: string, value: number][]): FigureJson[] {
  return values.map(([asOf, value]) => ({ id: `in-${asOf}`, asOf, value: value * M, series: 'joined' }));
}

const CASES: Readonly<Record<RuleName, Cases>> = {
  'part-over-whole': {
    finds: [
      ['a part over its whole', [part, whole], ['part', 'whole']],
      ['a part over what its whole is within', [part, { ...whole, metric: 'population' }], ['part', 'whole']],
      [
        'accounts told as people over everyone',
        [
          { ...part, metric: 'accounts', unit: 'people' },
          { ...whole, metric: 'population' },
        ],
        ['part', 'whole'],
      ],
      [
        'one whole that two parts are over',
        [part, { id: 'more', value: 60 * M }, whole],
        ['more', 'whole', 'part'],
      ],
    ],
    leaves: [
      ['a part under its whole', [part, { ...whole, value: 60 * M }]],
      ['a part equal to its whole', [part, { ...whole, value: 50 * M }]],
      [
        'a whole that its hedge lets reach the part',
        [
          { ...part, value: 42 * M },
          { ...whole, hedge: 'over' },
        ],
      ],
      [
        'a whole of a year before, which may have grown',
        [
          { ...part, value: 45 * M },
          { ...whole, asOf: '2021-10' },
        ],
      ],
      ['a whole of two years before', [part, { ...whole, asOf: '2020' }]],
      ['another place', [part, { ...whole, place: 'abroad' }]],
      [
        'accounts, of which one person has several',
        [
          { ...part, metric: 'accounts' },
          { ...whole, metric: 'population' },
        ],
      ],
      ['a forecast', [{ ...part, hedge: 'expected' }, whole]],
      [
        'a better graded whole at the same time that holds the part',
        [part, { ...whole, grade: 'C' }, { ...whole, id: 'good', value: 60 * M }],
      ],
    ],
  },
  'one-source-two-numbers': {
    finds: [
      [
        'two numbers on one page',
        [
          { ...one, citation: { source: 'page' } },
          { ...two, citation: { source: 'page' } },
        ],
        ['two', 'one'],
      ],
    ],
    leaves: [
      ['two pages', [one, two]],
      [
        'a history on one page',
        [
          { ...one, asOf: '2021', citation: { source: 'page' } },
          { ...two, citation: { source: 'page' } },
        ],
      ],
      [
        'two subjects on one page',
        [
          { ...one, citation: { source: 'page' } },
          { ...two, metric: 'all-apps', citation: { source: 'page' } },
        ],
      ],
      [
        'two units on one page',
        [
          { ...one, citation: { source: 'page' } },
          { ...two, unit: 'accounts', citation: { source: 'page' } },
        ],
      ],
    ],
  },
  'one-occasion-two-numbers': {
    finds: [
      [
        'two numbers of one occasion',
        [
          { ...one, ...meeting },
          { ...two, ...meeting },
        ],
        ['two', 'one'],
      ],
      [
        '“over” two numbers a tenth and more apart',
        [
          { ...one, hedge: 'over', ...meeting },
          { ...two, hedge: 'over', ...meeting },
        ],
        ['two', 'one'],
      ],
      ['two factors of one growth', [double, { ...double, id: 'treble', value: 3 }], ['treble', 'double']],
    ],
    leaves: [
      [
        'two occasions',
        [
          { ...one, ...meeting },
          { ...two, occasion: 'other' },
        ],
      ],
      [
        'a number that “over” reaches',
        [
          { ...one, hedge: 'over', ...meeting },
          { ...two, value: 54 * M, ...meeting },
        ],
      ],
      [
        'a forecast beside a count',
        [
          { ...one, ...meeting },
          { ...two, ...meeting, hedge: 'expected' },
        ],
      ],
      [
        'a statement that looks back',
        [
          { ...one, ...meeting, asOf: '2020' },
          { ...two, ...meeting },
        ],
      ],
      [
        'a repeat',
        [
          { ...one, ...meeting },
          { ...two, ...meeting, repeats: 'one' },
        ],
      ],
    ],
  },
  'one-time-two-numbers': {
    finds: [
      ['two numbers of one day', [one, two], ['two', 'one']],
      [
        'a number of the year far from one of its day',
        [one, { ...two, asOf: '2022', value: 90 * M }],
        ['two', 'one'],
      ],
      [
        'shares of neighbouring years that are far apart',
        [
          { ...share, asOf: '2022' },
          { ...share, id: 'later', asOf: '2023', value: 40 },
        ],
        ['later', 'share'],
      ],
    ],
    leaves: [
      ['numbers that rounding explains', [one, { ...two, value: 50.4 * M }]],
      ['a number of the year that growth explains', [one, { ...two, asOf: '2022' }]],
      ['numbers that grow from month to month', [one, { ...two, asOf: '2022-10' }]],
      ['another place', [one, { ...two, place: 'abroad' }]],
      [
        'what one occasion sets side by side',
        [
          { ...one, ...meeting },
          { ...two, ...meeting },
        ],
      ],
    ],
  },
  'one-number-two-subjects': {
    finds: [
      [
        'three digits told of two things',
        [
          { ...one, value: 71.7 * M },
          { ...two, metric: 'other', value: 71.7 * M },
        ],
        ['one', 'two'],
      ],
      [
        'a round number told of two things on one occasion',
        [
          { ...one, ...meeting },
          { ...one, ...meeting, id: 'two', metric: 'other' },
        ],
        ['one', 'two'],
      ],
      [
        'one number by two speakers on one occasion',
        [
          { ...one, ...meeting, saidBy: [{ entity: 'minister' }] },
          { ...one, ...meeting, id: 'two', saidBy: [{ entity: 'company' }] },
        ],
        ['one', 'two'],
      ],
    ],
    leaves: [
      ['a round number told of two things', [one, { ...one, id: 'two', metric: 'other' }]],
      [
        'numbers that differ in the third digit',
        [
          { ...one, value: 71.7 * M },
          { ...two, metric: 'other', value: 71.8 * M },
        ],
      ],
      [
        'years between them',
        [
          { ...one, value: 71.7 * M, asOf: '2019' },
          { ...two, metric: 'other', value: 71.7 * M },
        ],
      ],
      [
        'another place',
        [
          { ...one, value: 71.7 * M },
          { ...two, metric: 'other', value: 71.7 * M, place: 'abroad' },
        ],
      ],
    ],
  },
  'slip-of-size': {
    finds: [
      [
        'ten for one',
        [
          { ...one, value: 516.1 * M, ...meeting },
          { ...two, metric: 'other', value: 51.6 * M, grade: 'C', ...meeting },
        ],
        ['one', 'two'],
      ],
      [
        'a zero left out',
        [
          { ...one, value: 60.4 * M },
          { ...two, value: 64 * M, grade: 'C' },
        ],
        ['one', 'two'],
      ],
      [
        'two digits exchanged',
        [
          { ...one, value: 217.1 * M },
          { ...two, value: 271.1 * M, grade: 'C' },
        ],
        ['one', 'two'],
      ],
      [
        'round numbers of a part and its whole on one occasion',
        [
          { ...one, value: 5 * M, ...meeting },
          { ...two, metric: 'all-apps', value: 50 * M, ...meeting },
        ],
        ['one', 'two'],
      ],
    ],
    leaves: [
      [
        'digits that are no exchange of neighbours',
        [
          { ...one, value: 217.1 * M },
          { ...two, value: 172.1 * M, asOf: '2020' },
        ],
      ],
      [
        'a factor of twenty',
        [
          { ...one, value: 516.1 * M, ...meeting },
          { ...two, value: 25.8 * M, ...meeting },
        ],
      ],
      [
        'unrelated round numbers',
        [
          { ...one, value: 5 * M, ...meeting },
          { ...two, metric: 'other', value: 50 * M, ...meeting },
        ],
      ],
      [
        'years between them',
        [
          { ...one, value: 60.4 * M, asOf: '2020' },
          { ...two, value: 64 * M },
        ],
      ],
      [
        'a share beside a number',
        [
          { ...share, value: 51.6, ...meeting },
          { ...one, value: 516, ...meeting },
        ],
      ],
    ],
  },
  'told-as-people': {
    finds: [
      ['accounts told as people', [{ ...one, metric: 'accounts', unit: 'people' }], ['one']],
      ['a share told as people', [{ ...share, unit: 'people' }], ['share']],
    ],
    leaves: [
      ['accounts told as accounts', [{ ...one, metric: 'accounts' }]],
      ['people told as people', [one]],
      ['people told as accounts', [{ ...one, unit: 'accounts' }]],
    ],
  },
  'growth-told-as-level': {
    finds: [
      [
        'the result as a number of the day',
        [{ ...one, ...meeting }, { ...two, value: 100 * M, ...meeting }, double],
        ['two', 'one', 'double'],
      ],
      [
        'a result that binary fractions miss',
        [
          { ...one, value: 45 * M, ...meeting },
          { ...two, value: 49.5 * M, ...meeting },
          { ...double, value: 1.1 },
        ],
        ['two', 'one', 'double'],
      ],
    ],
    leaves: [
      ['another number', [{ ...one, ...meeting }, { ...two, ...meeting }, double]],
      [
        'the result told as expected',
        [{ ...one, ...meeting }, { ...two, value: 100 * M, hedge: 'expected', ...meeting }, double],
      ],
      [
        'the result of later',
        [{ ...one, ...meeting }, { ...two, value: 100 * M, asOf: '2024', ...meeting }, double],
      ],
    ],
  },
  'repeated-as-new': {
    finds: [
      [
        'a number of a year ago',
        [
          { ...one, value: 57.5 * M, asOf: '2021' },
          { ...two, value: 57.5 * M },
        ],
        ['one', 'two'],
      ],
    ],
    leaves: [
      [
        'a round number',
        [
          { ...one, asOf: '2021' },
          { ...two, value: 50 * M },
        ],
      ],
      [
        'a number of a month ago',
        [
          { ...one, value: 57.5 * M, asOf: '2022-08' },
          { ...two, value: 57.5 * M },
        ],
      ],
      [
        'a number of long ago',
        [
          { ...one, value: 57.5 * M, asOf: '2015' },
          { ...two, value: 57.5 * M },
        ],
      ],
    ],
  },
  'jump-in-series': {
    finds: [
      [
        'a step far beyond the others',
        joined(['2019', 50], ['2020', 53], ['2021', 56], ['2022', 90]),
        ['in-2021', 'in-2022', 'in-2019', 'in-2020'],
      ],
    ],
    leaves: [
      ['steady growth', joined(['2019', 50], ['2020', 60], ['2021', 75], ['2022', 95])],
      ['a fall', joined(['2019', 100], ['2020', 98], ['2021', 96], ['2022', 50])],
      ['too short a history', joined(['2020', 53], ['2021', 56], ['2022', 90])],
      [
        'a series that is not joined',
        joined(['2019', 50], ['2020', 53], ['2021', 56], ['2022', 90]).map((figure) => ({
          ...figure,
          series: 'series',
        })),
      ],
    ],
  },
  'numbers-go-backwards': {
    finds: [
      [
        'a fall below the last number',
        [
          { ...one, asOf: '2021' },
          { ...two, value: 40 * M },
        ],
        ['one', 'two'],
      ],
      [
        'falls from one number at once',
        [
          { ...one, asOf: '2021' },
          { ...two, value: 40 * M },
          { ...two, id: 'three', value: 30 * M, asOf: '2022-09' },
        ],
        ['one', 'three', 'two'],
      ],
    ],
    leaves: [
      ['growth', [{ ...one, asOf: '2021' }, two]],
      [
        'a fall that rounding explains',
        [
          { ...one, asOf: '2021' },
          { ...two, value: 49.6 * M },
        ],
      ],
      [
        'a fall that a hedge explains',
        [
          { ...one, asOf: '2021', hedge: 'about' },
          { ...two, value: 48 * M },
        ],
      ],
      [
        'a number of long ago',
        [
          { ...one, asOf: '2018' },
          { ...two, value: 40 * M },
        ],
      ],
      [
        'a revised population',
        [
          { ...everyone, asOf: '2021' },
          { ...everyone, id: 'less', value: 190 * M },
        ],
      ],
    ],
  },
  'share-does-not-fit': {
    finds: [
      [
        'a share of its own part and whole',
        [share, { ...one, value: 50 * M }, everyone],
        ['share', 'one', 'everyone'],
      ],
    ],
    leaves: [
      ['a share that fits', [share, { ...one, value: 40 * M }, everyone]],
      ['a share that other bases explain', [share, { ...one, value: 43 * M }, everyone]],
      ['a share that fits one of two parts', [share, one, { ...two, value: 40 * M }, everyone]],
      ['no whole near in time', [share, one, { ...everyone, asOf: '2015' }]],
      ['another place', [share, one, { ...everyone, place: 'abroad' }]],
    ],
  },
  'growth-beyond-everyone': {
    finds: [
      [
        'a growth to more than live there',
        [{ ...double, value: 5 }, one, everyone],
        ['double', 'one', 'everyone'],
      ],
    ],
    leaves: [
      ['a growth that fits', [double, one, everyone]],
      [
        'a growth that the smallest base allows',
        [{ ...double, value: 5 }, one, { ...two, value: 30 * M }, everyone],
      ],
      ['a base of long ago', [{ ...double, value: 5 }, { ...one, asOf: '2015' }, everyone]],
      ['another place', [{ ...double, value: 5 }, one, { ...everyone, place: 'abroad' }]],
    ],
  },
  'hedges-conflict': {
    finds: [
      [
        'almost and over',
        [
          { ...one, hedge: 'almost' },
          { ...one, id: 'two', hedge: 'over' },
        ],
        ['one', 'two'],
      ],
      [
        'four digits, exact and over',
        [
          { ...one, value: 76.38 * M },
          { ...one, id: 'two', value: 76.38 * M, hedge: 'over', repeats: 'one' },
        ],
        ['one', 'two'],
      ],
    ],
    leaves: [
      ['a round number, exact and over', [one, { ...one, id: 'two', hedge: 'over' }]],
      [
        'about and over',
        [
          { ...one, hedge: 'about' },
          { ...one, id: 'two', hedge: 'over' },
        ],
      ],
      [
        'another time',
        [
          { ...one, hedge: 'almost', asOf: '2020' },
          { ...one, id: 'two', hedge: 'over' },
        ],
      ],
      [
        'another place',
        [
          { ...one, hedge: 'almost' },
          { ...one, id: 'two', hedge: 'over', place: 'abroad' },
        ],
      ],
    ],
  },
};

describe.each(RULES)('$name', ({ name }) => {
  const { finds, leaves } = CASES[name];

  it.each(finds)('finds %s', (_, figures, expected) => {
    expect(found(name, figures)).toEqual([expected]);
  });

  it.each(leaves)('leaves %s', (_, figures) => {
    expect(found(name, figures)).toEqual([]);
  });
});
