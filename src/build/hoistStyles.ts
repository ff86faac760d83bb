/** Styles of single elements as rules of a sheet: a strict policy lets no `style` attribute of a page have an effect. */

/** Named so that no attribute of ours is meant. */
const ATTRIBUTE = 'data-style';

export interface Hoisted {
  readonly page: string;
  /** One rule for each different style that the page had. */
  readonly rules: string;
}

/**
 * Takes the `style` attributes out of a page as React writes it. In the browser React sets only what differs from what it
 * drew before, by script, which the policy allows and which is stronger than a rule; so both stay true together.
 */
export function hoistStyles(page: string): Hoisted {
  const names = new Map<string, string>();
  const hoisted = page.replaceAll(/ style="([^"]*)"/g, (_, style: string) => {
    const name = names.get(style) ?? names.size.toString(36);
    names.set(style, name);
    return ` ${ATTRIBUTE}="${name}"`;
  });
  const rules = [...names].map(([style, name]) => `[${ATTRIBUTE}="${name}"]{${unescape(style)}}`);
  return { page: hoisted, rules: rules.join('') };
}

const CHARACTERS: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

/** What React escapes in an attribute. Throws where a style would end its rule or its sheet. */
function unescape(style: string): string {
  const text = style.replaceAll(/&(?:quot|#x27|lt|gt|amp);/g, (found) => CHARACTERS[found] ?? found);
  if (/[<>{}]/.test(text)) throw new Error(`A style of the page cannot stand in a rule: ${text}`);
  return text;
}
