/** What an attentive editor would ask about the numbers of a story, found by arithmetic alone. */
import { byId, gatherFacts } from './crossChecks/facts.ts';
import type { Finding, FindingGrade } from './crossChecks/finding.ts';
import { RULES } from './crossChecks/rules.ts';
import type { Selection } from './filter.ts';
import { groupBy } from './groupBy.ts';
import { remembered } from './remembered.ts';
import { lookUp, type Disagreement, type Story } from './story.ts';

export interface CrossCheck {
  readonly finding: Finding;
  /** The authored disagreements that tell of the same, in the order of the file. */
  readonly covered: readonly Disagreement[];
}

/** The findings of which the selection leaves a figure, the gravest first, then those farthest apart. */
export function selectCrossChecks(story: Story, { has }: Pick<Selection, 'has'>): readonly CrossCheck[] {
  return crossChecks(story).filter(({ finding }) => finding.figures.some((figure) => has(figure)));
}

/** The same whatever the filter. */
const crossChecks = remembered((story: Story): readonly CrossCheck[] => {
  const authored = groupBy(
    story.disagreements.flatMap((disagreement) =>
      [...claimsIn(story, disagreement)].map((claim) => ({ disagreement, claim })),
    ),
    ({ claim }) => claim,
  );
  return findAll(story).map((finding) => {
    const claims = new Set(finding.figures.map(({ id }) => lookUp(story.claimOf, id)));
    const told = [...claims].flatMap((claim) => authored.get(claim) ?? []);
    const needed = Math.min(2, claims.size);
    const counts = groupBy(told, ({ disagreement }) => disagreement);
    return {
      finding,
      covered: story.disagreements.filter((one) => (counts.get(one)?.length ?? 0) >= needed),
    };
  });
});

/** The claims that the positions of a disagreement rest on. */
function claimsIn(story: Story, { positions }: Disagreement) {
  return new Set(positions.flatMap(({ figures }) => figures).map((id) => lookUp(story.claimOf, id)));
}

const GRADES: readonly FindingGrade[] = ['contradiction', 'likely-slip', 'worth-a-look'];

function findAll(story: Story): readonly Finding[] {
  const facts = gatherFacts(story);
  return RULES.flatMap(({ name, find }) =>
    find(facts).map((found): Finding => {
      const ids = found.figures.map(({ id }) => id);
      return { ...found, id: `${name}:${ids.join('+')}`, rule: name };
    }),
  ).toSorted((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade) || b.apart - a.apart || byId(a, b));
}
