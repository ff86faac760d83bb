import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { makeStoryFile, type StoryJson } from '../../support/makeStory.ts';
import { openApp } from '../../support/renderApp.tsx';

/** Opens a made story at the evidence of a fact: `openEvidence('event:meeting', { … })`. */
export async function openEvidence(fact: string, overrides: Partial<StoryJson>): Promise<UserEvent> {
  const { user } = await openApp(`?fact=${fact}`, makeStoryFile(overrides));
  return user;
}

/** The evidence that is open. */
export function evidence() {
  return within(screen.getByRole('dialog'));
}

/** What is said of a fact, by its terms: `{ When: '28 September 2022' }`. */
export function known(): Readonly<Record<string, string | null>> {
  const values = evidence().getAllByRole('definition');
  return Object.fromEntries(
    evidence()
      .getAllByRole('term')
      .map((term, index) => [term.textContent, values[index]?.textContent ?? null]),
  );
}

/** The text of each report in the list under this heading. */
export function reports(heading: string): (string | null)[] {
  return itemsUnder(heading).map((item) => item.textContent);
}

/** The items of the list under a heading. */
export function itemsUnder(heading: string): HTMLElement[] {
  return within(sectionOf(heading)).getAllByRole('listitem');
}

/** What stands under a heading. */
export function sectionOf(heading: string): HTMLElement {
  const section = evidence().getByRole('heading', { name: heading }).parentElement;
  if (!section) throw new Error(`Nothing stands under ${heading}`);
  return section;
}
