/** The tags of a page that the build itself wrote: enough of HTML for that, and not for what anyone may write. */

export interface HtmlTag {
  readonly name: string;
  /** As written: `&amp;` stays. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands in a script or a style, as a browser hands it on; empty for all others. */
  readonly text: string;
}

const COMMENT_OR_TAG = /<!--[\s\S]*?-->|<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
/** What stands in these are letters, whatever they look like. */
const HOLD_TEXT = new Set(['script', 'style', 'textarea', 'title']);

/** Every start tag, in order. Throws where a script or style is never closed. */
export function tagsOf(page: string): readonly HtmlTag[] {
  const found: HtmlTag[] = [];
  const search = new RegExp(COMMENT_OR_TAG);
  for (let match = search.exec(page); match; match = search.exec(page)) {
    const name = match[1]?.toLowerCase();
    if (name === undefined) continue;
    let text = '';
    if (HOLD_TEXT.has(name)) {
      const from = search.lastIndex;
      search.lastIndex = endOf(page, name, from);
      // A browser reads every line break as one line feed.
      text = page.slice(from, search.lastIndex).replaceAll(/\r\n?/g, '\n');
    }
    found.push({ name, attributes: attributesOf(match[2] ?? ''), text });
  }
  return found;
}

function endOf(page: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s/>]`, 'gi');
  end.lastIndex = from;
  const match = end.exec(page);
  if (!match) throw new Error(`A ${name} of the page has no end`);
  return match.index;
}

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const pairs = [...tag.matchAll(ATTRIBUTE)].map(
    ([, name = '', double, single, bare]) => [name.toLowerCase(), double ?? single ?? bare ?? ''] as const,
  );
  return new Map(pairs);
}
