/** Citations with the pages they point to. */
import { percentEncode } from './percentEncode.ts';
import { remembered } from './remembered.ts';
import { fold, foldedWords } from './search.ts';
import { lookUp, type Citation, type Figure, type Source, type Story } from './story.ts';

export interface CitedSource {
  readonly citation: Citation;
  readonly source: Source;
  /** The page this one rewrites: it is listed, but no further witness. */
  readonly original: Source | undefined;
  /** Where to go; undefined when the page must not be linked. Points at the passage where that is safe. */
  readonly href: string | undefined;
  /** The figure as this report has it: reports of one claim may differ in hedge, date or attribution. */
  readonly figure?: Figure;
}

/** The citations with their sources, rewrites after the pages that are no rewrites. */
export function citedSources(story: Story, citations: readonly Citation[]): CitedSource[] {
  return rewritesLast(citations.map((citation) => citedSource(story, citation)));
}

export function citedSource(story: Story, citation: Citation): CitedSource {
  const source = lookUp(story.sourceById, citation.source);
  return {
    citation,
    source,
    original: source.rewriteOf === undefined ? undefined : lookUp(story.sourceById, source.rewriteOf),
    href: linkTo(story, source, citation.asStated),
  };
}

export function rewritesLast(cited: readonly CitedSource[]): CitedSource[] {
  return cited.toSorted((a, b) => Number(a.original !== undefined) - Number(b.original !== undefined));
}

/**
 * The address of a page, pointing at the passage by a text fragment where the words are distinctive.
 * https://wicg.github.io/scroll-to-text-fragment/ – a comma, hyphen or ampersand in the words must be escaped.
 */
function linkTo(story: Story, source: Source, asStated: string | undefined): string | undefined {
  if (source.linkable === false) return undefined;
  if (asStated === undefined || !isDistinctive(story, asStated)) return source.url;
  const words = percentEncode(asStated).replaceAll('-', '%2D');
  return `${source.url}${source.url.includes('#') ? '' : '#'}:~:text=${words}`;
}

const FEWEST_DISTINCTIVE_WORDS = 4;
/** Shorter words of names (“of”, “the”) stand on every page. */
const SHORTEST_NAME = 4;

/** Four words or more with a name of the story or a number: fewer could stand anywhere on a page. */
function isDistinctive(story: Story, fragment: string): boolean {
  if (fragment.split(/\s+/u).filter((word) => word !== '').length < FEWEST_DISTINCTIVE_WORDS) return false;
  if (/\p{N}/u.test(fragment)) return true;
  const names = longNames(story);
  // Latin names stand capitalised; the word alone ("parliament") is no name.
  const named = fragment.match(/\p{Lu}[\p{L}\p{M}]+|\p{Lo}[\p{L}\p{M}]+/gu) ?? [];
  return named.some((word) => names.has(fold(word)));
}

/** The folded words of all names, but for the short ones; other names than the first may stand on any page. */
const longNames = remembered(
  ({ entities }: Story) =>
    new Set(
      entities
        .flatMap(({ name, nameUrdu = '' }) => foldedWords(`${name} ${nameUrdu}`))
        .filter((word) => word.length >= SHORTEST_NAME),
    ),
);
