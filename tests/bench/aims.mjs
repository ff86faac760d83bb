/** What is asked of the page, each beside the measure it is asked of, and where it is asked. */

const AIMS = [
  {
    of: 'script until then, by gzip',
    words: 'at most 110 kB',
    on: ({ line }) => line === 'slow',
    kept: ({ built }) => built <= 110_000,
  },
  {
    of: 'the same, filtered link',
    words: 'at most 110 kB',
    on: ({ line }) => line === 'slow',
    kept: ({ built }) => built <= 110_000,
  },
  {
    of: 'largest paint',
    words: 'at most 1.15 × plain',
    on: ({ line }) => line === 'slow',
    kept: ({ built, plain }) => built <= 1.15 * plain,
  },
  {
    // A page that answers within this is called responsive: https://web.dev/articles/inp
    of: 'longest task',
    words: 'at most 200 ms',
    on: ({ line }) => line === 'none',
    kept: ({ built }) => built <= 200,
  },
  { of: 'layout shift, at worst', words: 'none', kept: ({ built }) => built === 0 },
  { of: 'layout shift, filtered link', words: 'none', kept: ({ built }) => built === 0 },
  ...['choice at the top', 'choice in the timeline'].flatMap((choice) => [
    { of: `${choice}, median`, words: 'at most bare', kept: ({ built, bare }) => built <= bare },
    {
      of: `${choice}, 95th`,
      words: 'at most 100 ms',
      on: ({ line, story }) => line === 'none' && story === '10000',
      kept: ({ built }) => built <= 100,
    },
  ]),
];

/** The measures of a story over a line, each with what is asked of it there, if anything, and whether it is kept. */
export function judge(measures, where) {
  return measures.map((measure) => {
    const aim = AIMS.find(({ of, on }) => of === measure.what && (!on || on(where)));
    return aim ? { ...measure, aim: aim.words, kept: aim.kept(measure) } : measure;
  });
}
