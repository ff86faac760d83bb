/** Whose reports a part of the story rests on. */
import { groupBy } from './groupBy.ts';
import { lookUp, type Claim, type Source, type Story, type StoryEvent } from './story.ts';

/** The reports that cite claims and events, in the order of the file; a rewrite only where its original is not there. */
export function selectReports(
  story: Story,
  claims: readonly Claim[],
  events: readonly StoryEvent[],
): readonly Source[] {
  const cited = new Set([
    ...claims.flatMap(({ figures }) => figures.map(({ citation }) => citation.source)),
    ...events.flatMap(({ citations }) => citations.map(({ source }) => source)),
  ]);
  const isCopy = ({ rewriteOf }: Source): boolean =>
    rewriteOf !== undefined && (cited.has(rewriteOf) || isCopy(lookUp(story.sourceById, rewriteOf)));
  return story.sources.filter((source) => cited.has(source.id) && !isCopy(source));
}

/** The outlets of some reports, those with most first. */
export function outletsOf(reports: readonly Source[]): readonly string[] {
  return [...groupBy(reports, ({ outlet }) => outlet)]
    .toSorted(([a, own], [b, others]) => others.length - own.length || a.localeCompare(b, 'en'))
    .map(([outlet]) => outlet);
}
