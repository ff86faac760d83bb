/** The way of a reader through the whole page, on the story it ships with. */
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { selectFacts, type Filter } from '../../src/story/filter.ts';
import { lookUp, type Claim } from '../../src/story/story.ts';
import type { EntityId } from '../../src/story/storySchema.ts';
import { formatSubject, nameOf } from '../../src/ui/formatClaim.ts';
import { articleOf } from '../features/articleOf.ts';
import { bundledStory, makeFilter } from '../support/makeStory.ts';
import { openApp } from '../support/renderApp.tsx';

const story = bundledStory();
const MINISTER = 'syed-amin-ul-haque';
const CONFERENCE = 'pp-22';
const MEETING = lookUp(story.eventById, story.leadEvent);
const [GROUP] = story.groups;

describe(App, () => {
  it('follows two names through all panels to a citation, keeps it on reload, and goes back to the start', async () => {
    // The table names each claim; the chart gathers many of them under one mark.
    const { user, unmount } = await openApp('?view=table');
    await expectPage({});

    await user.click(toggle(MINISTER));
    await expectPage({ entities: [MINISTER] });
    await user.click(toggle(CONFERENCE));
    await expectPage({ entities: [MINISTER, CONFERENCE] });
    await user.click(filterBar().getByRole('button', { name: 'all of them' }));
    await expectPage({ entities: [MINISTER, CONFERENCE], match: 'all' });

    const headline = { name: new RegExp(MEETING.headline) };
    const heading = within(panel('Timeline')).getByRole('heading', { ...headline, level: 4 });
    await user.click(within(heading).getByRole('button', headline));
    expectGeo();

    unmount();
    const address = window.location.search;
    await openApp(address);
    await expect.poll(() => window.location.search).toBe(address);
    await expectPage({ entities: [MINISTER, CONFERENCE], match: 'all' });
    expectGeo();

    await stepBack();
    expect(screen.queryByRole('dialog')).toBeNull();
    await expectPage({ entities: [MINISTER, CONFERENCE], match: 'all' });
    await stepBack();
    await expectPage({ entities: [MINISTER, CONFERENCE] });
    await stepBack();
    await expectPage({ entities: [MINISTER] });
    await stepBack();
    await expect.poll(() => window.location.search).toBe('?view=table');
    await expectPage({});
  });

  it('keeps the claims of Facebook’s users when Meta is chosen, and says that its parts are included', async () => {
    const { user } = await openApp('?view=table');
    const ofFacebook = claimsLeft({}).filter((claim) =>
      lookUp(story.metricById, claim.first.metric).about.some((id) => id === 'facebook'),
    );
    expect(ofFacebook).not.toEqual([]);

    await user.click(toggle('meta'));

    await expectPage({ entities: ['meta'] });
    expect(subjectsInTable()).toEqual(expect.arrayContaining(ofFacebook.map(subjectOf)));
    const parts = lookUp(story.partsOfEntity, idOf('meta')).map((id) => nameOf(story, id));
    expect(parts).toContain('Facebook');
    expect(status()).toHaveTextContent(/name Meta \(with .*\)$/);
    for (const part of parts) expect(status()).toHaveTextContent(part);
  });
});

type Chosen = Parameters<typeof makeFilter>[0];

/** Status line, toggles and timeline, as they must be for a filter, and a moment later record and cards. */
async function expectPage(chosen: Chosen): Promise<void> {
  const filter = makeFilter(chosen);
  const { events, figures } = selectFacts(story, filter);

  expect(status()).toHaveTextContent(
    filter.entities.length === 0
      ? `${events.length} events and ${figures.length} figures`
      : `${events.length} of ${story.events.length} events and ${figures.length} of ${story.figures.length} figures name`,
  );
  expect(headlinesInTimeline()).toEqual(new Set(events.map(({ headline }) => headline)));
  await recordFollows(chosen);
  expect(subjectsInTable()).toEqual(claimsLeft(chosen).map(subjectOf).toSorted());
  for (const id of filter.entities.length > 0 ? filter.entities : story.leadEntities) {
    await expectCard(id, filter);
    expect(toggle(id)).toHaveAttribute('aria-pressed', String(filter.entities.includes(id)));
  }
}

/** By plain text: a query of every element takes so long that React, which draws in slices, gets no further. */
async function recordFollows(chosen: Chosen): Promise<void> {
  const count = claimsLeft(chosen).length;
  const summary =
    count === 0
      ? 'No figure of this group is left by the filter.'
      : `${GROUP?.label}: ${count} claim${count === 1 ? '' : 's'}, as of`;
  await waitFor(() => expect(document.body.textContent?.includes(summary)).toBe(true), { timeout: 10_000 });
}

async function expectCard(id: EntityId, filter: Filter): Promise<void> {
  const { events, figures } = selectFacts(story, filter);
  const naming = (facts: typeof events | typeof figures) =>
    facts.filter((fact) => lookUp(story.namedBy, fact).has(id)).length;
  const { name } = lookUp(story.entityById, id);
  const counts = new RegExp(`^${naming(events)} events? · ${naming(figures)} figures?`);
  await waitFor(() => expect(within(articleOf(name, panel('Who is who'))).getByText(counts)).toBeVisible());
}

/** The evidence of the meeting, with the report of Geo News among it. */
function expectGeo(): void {
  const evidence = within(screen.getByRole('dialog', { name: MEETING.headline }));
  const [geo] = MEETING.citations.map(({ source }) => lookUp(story.sourceById, source));
  expect(geo?.outlet).toBe('Geo News');
  expect(evidence.getByRole('link', { name: geo?.title ?? '' })).toHaveAttribute('href', geo?.url);
}

async function stepBack(): Promise<void> {
  const before = window.location.search;
  window.history.back();
  await waitFor(() => expect(window.location.search).not.toBe(before));
}

function idOf(id: string): EntityId {
  const entity = story.entities.find((one) => one.id === id);
  if (!entity) throw new Error(`The story has no ${id}`);
  return entity.id;
}

function panel(name: string): HTMLElement {
  return screen.getByRole('region', { name });
}

function filterBar() {
  return within(screen.getByRole('search'));
}

function toggle(id: string): HTMLElement {
  const names = within(filterBar().getByRole('group', { name: 'Show what names' }));
  return names.getByRole('button', { name: new RegExp(`^${nameOf(story, idOf(id))}: `) });
}

function status(): HTMLElement {
  return filterBar().getByRole('status');
}

/** The headlines of all events but those that are shown for their parts alone. */
function headlinesInTimeline(): Set<string | null> {
  const timeline = within(panel('Timeline'));
  const context = timeline.queryAllByText('shown for its parts').map((tag) => tag.closest('article'));
  const headings = timeline.queryAllByRole('heading').filter((heading) => heading.closest('article'));
  return new Set(
    headings
      .filter((heading) => !context.includes(heading.closest('article')))
      .map(({ textContent }) => textContent),
  );
}

function claimsLeft(chosen: Chosen): readonly Claim[] {
  const selection = selectFacts(story, makeFilter(chosen));
  return story.claims
    .filter(({ first }) => lookUp(story.seriesById, first.series).group === GROUP?.id)
    .filter(({ figures }) => figures.some((figure) => selection.has(figure)));
}

function subjectOf(claim: Claim): string {
  return formatSubject(story, claim);
}

/** What is counted, of each row of the record’s table. */
function subjectsInTable(): string[] {
  const table = within(panel('The record')).queryByRole('table');
  const cells = table ? within(table).queryAllByRole('cell') : [];
  return cells
    .map((cell) => cell.textContent?.replace(/disputed$/, '').trim() ?? '')
    .filter((text) => story.claims.some((claim) => subjectOf(claim) === text))
    .toSorted();
}
