/** The Content-Security-Policy: what the page may load, run and be put in. All else a browser refuses. */
import { createHash } from 'node:crypto';
import { tagsOf, type HtmlTag } from './htmlTags.ts';
import { fillIn, type SiteStep } from './site.ts';

/** Each directive with what it allows. */
export type Policy = readonly (readonly [directive: string, ...allowed: readonly string[]])[];

const SELF = "'self'";
const NONE = "'none'";

/** Scripts that a browser never runs, and so asks no policy about. */
const DATA = new Set(['application/ld+json', 'application/json']);
/** Whatever follows is read under the policy; the charset must come first of all. */
const CHARSET = '<meta charset="utf-8" />';

/** The policy of a finished page: itself, and word for word what the build wrote into it. */
export function policyOf(page: string): Policy {
  const tags = tagsOf(page);
  return [
    ['default-src', NONE],
    ['script-src', SELF, ...hashesOf(tags.filter(isInlineScript))],
    ['style-src', SELF, ...hashesOf(tags.filter(({ name }) => name === 'style'))],
    // A picture of the record is drawn from a file that the page itself made.
    ['img-src', SELF, 'blob:'],
    ['font-src', SELF],
    ['connect-src', SELF],
    ['manifest-src', SELF],
    ['worker-src', SELF],
    ['base-uri', NONE],
    ['form-action', NONE],
    ['object-src', NONE],
    ['frame-ancestors', NONE],
    // No text becomes markup or script; the one policy is for the address of the service worker.
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'dateline'],
  ];
}

/** As a host sends it. */
export function policyHeader(policy: Policy): string {
  return policy.map((directive) => directive.join(' ')).join('; ');
}

/** As the page says it for hosts that send no headers. Who may frame a page, only a header can say. */
export function policyMeta(policy: Policy): string {
  const said = policyHeader(policy.filter(([directive]) => directive !== 'frame-ancestors'));
  return `<meta http-equiv="Content-Security-Policy" content="${said}" />`;
}

/**
 * Writes the policy into index.html. What comes later may change no script or style that stands in it. Throws where the page
 * holds what its policy keeps from working.
 */
export const applyPolicy: SiteStep = (site) => {
  const page = site.readText('index.html');
  refuseUnsafe(page);
  const meta = policyMeta(policyOf(page));
  site.write('index.html', fillIn(page, CHARSET, `${CHARSET}\n    ${meta}`));
};

/** Throws where the page holds what its policy keeps from working: a browser would only say so on the console. */
export function refuseUnsafe(page: string): void {
  const unsafe = tagsOf(page).flatMap(({ name, attributes }) =>
    [...attributes]
      .filter(([attribute, value]) => isUnsafe(attribute, value))
      .map(([attribute, value]) => `<${name} ${attribute}="${value}">`),
  );
  if (unsafe.length === 0) return;
  throw new Error(
    `index.html holds ${unsafe.length} attributes that its policy forbids, the first is ${unsafe[0]}`,
  );
}

function isUnsafe(attribute: string, value: string): boolean {
  // eslint-disable-next-line no-control-regex -- a browser skips these before an address
  return attribute === 'style' || attribute.startsWith('on') || /^[\u0000- ]*javascript:/i.test(value);
}

function isInlineScript({ name, attributes }: HtmlTag): boolean {
  return name === 'script' && !attributes.has('src') && !DATA.has(attributes.get('type') ?? '');
}

function hashesOf(tags: readonly HtmlTag[]): readonly string[] {
  return [...new Set(tags.map(({ text }) => `'sha256-${sha256(text)}'`))];
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
