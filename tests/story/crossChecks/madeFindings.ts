/** Findings of small made stories: users of one app within those of all apps, within the population; shares and growth. */
import { selectCrossChecks } from '../../../src/story/crossChecks.ts';
import type { Finding, RuleName } from '../../../src/story/crossChecks/finding.ts';
import type { Story } from '../../../src/story/story.ts';
import {
  makeEntity,
  makeFigure,
  makeMetric,
  makeSeries,
  makeSource,
  makeStory,
  type StoryJson,
} from '../../support/makeStory.ts';

export type FigureJson = Parameters<typeof makeFigure>[0];

const METRICS: StoryJson['metrics'] = [
  makeMetric({ id: 'users', within: ['all-apps'] }),
  makeMetric({ id: 'all-apps', label: 'Users of all apps', within: ['population'] }),
  makeMetric({ id: 'population', label: 'Inhabitants', population: true }),
  makeMetric({ id: 'accounts', label: 'Accounts', unit: 'accounts' }),
  makeMetric({ id: 'other', label: 'Others' }),
  makeMetric({ id: 'share', label: 'Share', unit: 'percent', share: { of: 'users', in: 'population' } }),
  makeMetric({ id: 'growth', label: 'Growth', unit: 'multiplier' }),
];

/** Sources `a` to `d`; a figure stands in a source of its own where it names none. */
export function storyOf(figures: readonly FigureJson[], more: Partial<StoryJson> = {}): Story {
  const made = figures.map(({ metric = 'users', ...figure }) =>
    makeFigure({
      metric,
      series: metric === 'users' ? 'series' : metric,
      unit: METRICS.find(({ id }) => id === metric)?.unit ?? 'people',
      citation: { source: `page-${figure.id}` },
      ...figure,
    }),
  );
  return makeStory({
    entities: [makeEntity({ id: 'abroad', kind: 'place' })],
    metrics: METRICS,
    series: [
      makeSeries({ id: 'joined', joined: true }),
      ...METRICS.map(({ id }) => makeSeries({ id, metric: id })),
    ],
    sources: [...new Set(made.map(({ citation }) => citation.source))].map((id) => makeSource({ id })),
    ...more,
    figures: made,
  });
}

export function findingsOf(story: Story): readonly Finding[] {
  return selectCrossChecks(story, { has: () => true }).map(({ finding }) => finding);
}

/** The ids of the figures of each finding of a rule. */
export function found(rule: RuleName, figures: readonly FigureJson[]): string[][] {
  return findingsOf(storyOf(figures))
    .filter((finding) => finding.rule === rule)
    .map((finding) => finding.figures.map(({ id }) => id));
}
