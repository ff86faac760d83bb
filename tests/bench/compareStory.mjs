/** The visits to the pages of one story over one line, in turn and round by round, so that all meet the same machine. */
import { compareVisits } from './compareVisits.mjs';
import { look, tryFilter } from './visit.mjs';

/** How often a filter is chosen on each page in all, at the least. */
const CHOICES = 20;

export async function compareStory(browser, host, { story, line, rounds }) {
  const presses = Math.ceil(CHOICES / rounds);
  const visits = { built: noVisits(), plain: noVisits(), bare: noVisits(), filtered: noVisits() };
  for (let round = 0; round < rounds; round += 1) {
    // None always comes after the same other: what one leaves in the machine’s caches, each gets as often.
    for (const page of turned(['built', 'plain', 'bare'], round)) {
      visits[page].looks.push(await look(browser, host.addressOf(story, page), line));
    }
    for (const page of turned(['built', 'bare'], round)) {
      visits[page].uses.push(await tryFilter(browser, host.addressOf(story, page), line, presses));
    }
    const filtered = host.addressOf(story, 'built') + story.filtered;
    visits.filtered.looks.push(await look(browser, filtered, line));
    visits.filtered.uses.push(await tryFilter(browser, filtered, line, 0));
  }
  return compareVisits(visits, host.gzipSizeOf);
}

/** The same in a circle, begun elsewhere each time. */
function turned(pages, round) {
  const first = round % pages.length;
  return [...pages.slice(first), ...pages.slice(0, first)];
}

function noVisits() {
  return { looks: [], uses: [] };
}
