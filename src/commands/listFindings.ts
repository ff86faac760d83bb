/** The findings of a story as text for a terminal. */
import { selectCrossChecks, type CrossCheck } from '../story/crossChecks.ts';
import { groupBy } from '../story/groupBy.ts';
import type { Problem } from '../story/problem.ts';
import { lookUp, type Story } from '../story/story.ts';
import { findingWords as words } from '../ui/findingWords.ts';
import { formatCitation } from '../ui/formatCitation.ts';
import { formatFinding } from '../ui/formatFinding.ts';

/** Every finding by grade, with its sources and the disagreement that tells of it; the counts at the end. */
export function listFindings(story: Story): string {
  const checks = selectCrossChecks(story, { has: () => true });
  const byGrade = groupBy(checks, ({ finding }) => finding.grade);
  const counts = [...byGrade].map(([grade, some]) => `${words.grades[grade]}: ${some.length}`);
  const covered = checks.filter((check) => check.covered.length > 0).length;
  return [
    ...[...byGrade].flatMap(([grade, some]) => [
      underlined(words.grades[grade]),
      ...some.map((check) => listOne(story, check)),
    ]),
    [...counts, words.list.counts(checks.length, covered)].join('\n'),
  ].join('\n\n');
}

/** One line for each problem of a file that is no story. */
export function listProblems(problems: readonly Problem[]): string {
  return problems
    .map(({ path, value, message, remedy }) => [path, message, value, remedy].filter(Boolean).join(' '))
    .join('\n');
}

function listOne(story: Story, { finding, covered }: CrossCheck): string {
  const { title, arithmetic, mayMean, cannotTell } = formatFinding(story, finding, 'million');
  const sources = new Set(finding.figures.map(({ citation }) => lookUp(story.sourceById, citation.source)));
  return [
    `${title} [${finding.rule}]`,
    arithmetic,
    `${words.mayMean} ${mayMean}`,
    `${words.cannotTell} ${cannotTell}`,
    ...[...sources].map((source) => `- ${formatCitation(source)}`),
    ...covered.map(({ question }) => words.inQuestion(question)),
  ].join('\n  ');
}

function underlined(title: string): string {
  return `${title}\n${'='.repeat(title.length)}`;
}
