import { describe, expect, it } from 'vitest';
import { selectCrossChecks } from '../../../src/story/crossChecks.ts';
import type { Finding } from '../../../src/story/crossChecks/finding.ts';
import { lookUp } from '../../../src/story/story.ts';
import type { FigureId } from '../../../src/story/storySchema.ts';
import { bundledStory } from '../../support/makeStory.ts';
import { AUTHORED_POINTS, type AuthoredPoint } from './authoredPoints.ts';
import { JUDGEMENTS } from './judgements.ts';

const story = bundledStory();
const findings = selectCrossChecks(story, { has: () => true }).map(({ finding }) => finding);

/** Whether a finding holds two figures of the point, itself or repeated by another of its claim. */
function tells({ figures }: Finding, { figures: ids }: AuthoredPoint): boolean {
  const claims = ids.map((id) => lookUp(story.claimOf, id as FigureId));
  const held = ids.filter((id, index) => {
    const claim = claims[index];
    const isAlone = claims.filter((one) => one === claim).length === 1;
    return figures.some(
      (figure) => figure.id === id || (isAlone && lookUp(story.claimOf, figure.id) === claim),
    );
  });
  return held.length >= 2;
}

/** The rule and the two figures that stand first: what joins them later changes no judgement. */
function keyOf({ rule, figures }: Finding): string {
  return [rule, ...figures.slice(0, 2).map(({ id }) => id)].join(' ');
}

const found = AUTHORED_POINTS.filter((point) => findings.some((finding) => tells(finding, point)));
const uncovered = findings.filter((finding) => !AUTHORED_POINTS.some((point) => tells(finding, point)));
const noise = uncovered.filter((finding) => JUDGEMENTS[keyOf(finding)]?.verdict === 'noise');

describe('the cross-checks of the bundled story', () => {
  it('find at least nine in ten of the points that arithmetic can see', () => {
    const missed = AUTHORED_POINTS.filter((point) => !found.includes(point));
    console.info(
      [
        `${found.length} of ${AUTHORED_POINTS.length} authored points found`,
        ...missed.map(({ point, about }) => `  missed ${point}: ${about}`),
        `${findings.length} findings, ${uncovered.length} of them told by no authored point, ${noise.length} noise`,
        ...uncovered.map((finding) => `  ${JUDGEMENTS[keyOf(finding)]?.verdict ?? '?'} ${keyOf(finding)}`),
      ].join('\n'),
    );

    expect(found.length / AUTHORED_POINTS.length).toBeGreaterThanOrEqual(0.9);
  });

  it('are noise in one of ten at most', () => {
    expect(noise.length / findings.length).toBeLessThanOrEqual(0.1);
  });

  it('are each told by an authored point or judged', () => {
    const judged = new Set(Object.keys(JUDGEMENTS));

    expect(uncovered.map(keyOf).filter((key) => !judged.has(key))).toEqual([]);
    expect([...judged].filter((key) => !uncovered.map(keyOf).includes(key))).toEqual([]);
  });

  it('name only figures that the story has', () => {
    const ids = AUTHORED_POINTS.flatMap(({ figures }) => figures);

    expect(ids.filter((id) => !story.figureById.has(id as FigureId))).toEqual([]);
  });
});
