/** What other sites, search engines and readers of the data learn from the head of the page. */
import type { Story } from '../story/story.ts';
import { previewWords } from '../ui/previewWords.ts';
import { words } from '../ui/words.ts';
import { escapeHtml } from './escapeHtml.ts';
import { PREVIEW } from './previewSize.ts';
import { shorten } from './shorten.ts';

/** Search engines show hardly more. */
const MOST_OF_DESCRIPTION = 200;

/**
 * The title, and how the page looks where it is shared. Takes the story file’s address from the page on, and the
 * address of the page where it is known: other sites follow no relative address.
 */
export function headTags(story: Story, storyFile: string, site: string | undefined): string {
  const headline = oneLine(story.headline);
  const description = shorten(oneLine(story.standfirst), MOST_OF_DESCRIPTION, story.language);
  return [
    `<title>${escapeHtml(previewWords.title(headline))}</title>`,
    named('description', description),
    link('canonical', site ?? './'),
    property('og:type', 'article'),
    property('og:title', headline),
    property('og:description', description),
    property('og:url', site ?? './'),
    property('og:site_name', words.product),
    property('og:locale', localeOf(story.language)),
    property('og:image', `${site ?? './'}${PREVIEW.file}`),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(PREVIEW.width)),
    property('og:image:height', String(PREVIEW.height)),
    property('og:image:alt', previewWords.picture(headline)),
    named('twitter:card', 'summary_large_image'),
    `<link rel="alternate" type="application/json" href="${escapeHtml(`./${storyFile}`)}" title="${escapeHtml(previewWords.data)}" />`,
  ].join('\n    ');
}

function named(name: string, content: string): string {
  return `<meta name="${name}" content="${escapeHtml(content)}" />`;
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeHtml(content)}" />`;
}

function link(relation: string, address: string): string {
  return `<link rel="${relation}" href="${escapeHtml(address)}" />`;
}

/** Without breaks and letters that no line can show. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim();
}

/** `en_US`: Open Graph asks for a territory, so the most usual stands where the story names none. */
function localeOf(language: string): string {
  const { language: code, region } = new Intl.Locale(language).maximize();
  return region === undefined ? code : `${code}_${region}`;
}
