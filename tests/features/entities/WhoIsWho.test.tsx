import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { WhoIsWho } from '../../../src/features/entities/WhoIsWho.tsx';
import {
  makeEntity,
  makeEvent,
  makeFigure,
  makeMetric,
  makeRelation,
  makeStoryFile,
  type StoryJson,
} from '../../support/makeStory.ts';
import { openApp } from '../../support/renderApp.tsx';
import { codeArrives } from '../../support/scroll.ts';
import { articleHeadings, articleOf } from '../articleOf.ts';

/** Opens a made story in which the minister and the company come first, the country and a rule after them. */
async function openCards(overrides: Partial<StoryJson> = {}, search = '') {
  const file = makeStoryFile({
    ...overrides,
    entities: [makeEntity({ id: 'rule', kind: 'rule' }), ...(overrides.entities ?? [])],
    events: overrides.events ?? [
      makeEvent({ id: 'meeting', entities: ['minister', 'company', 'country'] }),
      makeEvent({ id: 'statement', entities: ['minister'] }),
    ],
  });
  const { user } = await openApp(search, file);
  return { user, panel: screen.getByRole('region', { name: 'Who is who' }) };
}

describe(WhoIsWho, () => {
  it('opens the cards of those who lead the story, and folds the others, most named first', async () => {
    const { user, panel } = await openCards();

    expect(articleHeadings(panel)).toEqual([/^minister/, /^company/, /^country/, /^rule/].map(matching));
    expect(within(panel).getByRole('heading', { name: 'minister' })).toBeVisible();
    expect(within(panel).getByRole('heading', { name: 'rule' })).not.toBeVisible();
    await user.click(within(panel).getByText('2 other names, most named first'));
    await user.click(within(panel).getByText('rule', { selector: 'summary *' }));
    expect(within(panel).getByRole('heading', { name: 'rule' })).toBeVisible();
  });

  it('opens the cards of the chosen, and leaves out those whom nothing left names', async () => {
    const { panel } = await openCards({}, '?entity=company');

    expect(articleHeadings(panel)).toEqual([/^company/, /^minister/, /^country/].map(matching));
    expect(within(panel).getByRole('heading', { name: 'company' })).toBeVisible();
    expect(within(panel).getByRole('heading', { name: 'minister' })).not.toBeVisible();
  });

  it('says what one is, of what part, and how else one is written', async () => {
    const company = makeEntity({
      id: 'company',
      kind: 'company',
      name: 'Meta Platforms',
      nameUrdu: 'میٹا',
      otherNames: ['Meta', 'META'],
      role: 'Owns a network.',
    });
    const network = makeEntity({ id: 'network', kind: 'product', name: 'Facebook' });
    const partOf = makeRelation({ id: 'owned', from: 'network', to: 'company', type: 'part-of' });
    await openCards({ entities: [company, network], relations: [partOf] });
    const card = articleOf('Meta Platforms');

    expect(card).toHaveTextContent('Company · Owns a network.');
    expect(within(card).getByText('Meta and META')).toBeVisible();
    expect(within(card).getByText('Includes Facebook')).toBeVisible();
    const urdu = within(card).getByText('میٹا').closest('p');
    expect(urdu).toHaveAttribute('lang', 'ur');
    expect(urdu).toHaveAttribute('dir', 'rtl');
  });

  it('says in words what ties one to another, from either side, and opens the evidence', async () => {
    const asked = makeRelation({ id: 'asked', start: '2022-09-28' });
    const { user } = await openCards({ relations: [asked] });

    expect(
      within(articleOf('company')).getByRole('button', {
        name: /^was asked by minister, 28 September 2022$/,
      }),
    ).toBeVisible();
    await user.click(
      within(articleOf('minister')).getByRole('button', { name: /^asked company, 28 September 2022$/ }),
    );

    expect(screen.getByRole('dialog', { name: 'minister asked company' })).toBeVisible();
  });

  it.each([
    [{ start: '2020-04' }, /^asked company, April 2020$/],
    [{ start: '2020', end: '2022' }, /^asked company, 2020–2022$/],
    [{ end: '2022' }, /^asked company, until 2022$/],
    [{ start: '2022', end: '2022' }, /^asked company, 2022$/],
    [{}, /^asked company$/],
  ])('dates a tie of %o as precisely as reported: %s', async (dates, name) => {
    await openCards({ relations: [makeRelation({ id: 'asked', ...dates })] });

    expect(within(articleOf('minister')).getByRole('button', { name })).toBeVisible();
  });

  it('shows five ties and folds the others', async () => {
    const years = ['2015', '2016', '2017', '2018', '2019', '2020', '2021'];
    const relations = years.map((start) => makeRelation({ id: `asked-in-${start}`, start }));
    const { user } = await openCards({ relations });
    const card = within(articleOf('minister'));
    const shown = () => card.getAllByRole('button', { name: /^asked/ }).map((button) => button.textContent);

    expect(shown()).toHaveLength(7);
    expect(card.getByRole('button', { name: /2019$/ })).toBeVisible();
    expect(card.getByRole('button', { name: /2020$/ })).not.toBeVisible();
    await user.click(card.getByText('2 more ties'));
    expect(card.getByRole('button', { name: /2020$/ })).toBeVisible();
  });

  it('counts the events and figures that name one, as far as the filter leaves them', async () => {
    await openCards({ figures: [makeFigure({ id: 'claim', saidBy: [{ entity: 'minister' }] })] });

    expect(articleOf('minister')).toHaveTextContent('2 events · 1 figure');
    expect(articleOf('company')).toHaveTextContent('1 event · 0 figures');
  });

  it('counts under a filter only what it leaves', async () => {
    await openCards({}, '?entity=company');

    expect(articleOf('minister')).toHaveTextContent('1 event · 0 figures');
  });

  it('lists the numbers that name one, each with its evidence', async () => {
    const metrics = [makeMetric({ id: 'users', about: ['company'] })];
    const figures = [makeFigure({ id: 'claim', asOf: '2022-09', hedge: 'over' })];
    const { user } = await openCards({ metrics, figures });
    const card = within(articleOf('company'));

    await user.click(card.getByText('1 reported number'));
    await user.click(card.getByRole('button', { name: 'over 45 Users in country, Sep 2022' }));

    expect(screen.getByRole('dialog', { name: 'Users in country: over 45' })).toBeVisible();
  });

  it('takes the focus to what is left where a card leaves its list with the button pressed', async () => {
    const { user } = await openCards();
    const follow = (name: string) =>
      within(articleOf(name)).getByRole('button', { name: `Follow ${name}`, hidden: true });

    await user.click(follow('company'));
    expect(follow('company')).toHaveFocus();
    await user.click(follow('minister'));

    expect(within(screen.getByRole('search')).getByRole('status')).toHaveFocus();
    expect(follow('minister')).toHaveAttribute('aria-pressed', 'true');
  });

  it('takes the focus there too where following one leaves nothing', async () => {
    const { user } = await openCards({}, '?q=statement');
    const follow = within(articleOf('company')).getByRole('button', { name: 'Follow company' });

    await user.click(follow);

    await expect.poll(() => follow.isConnected).toBe(false);
    expect(within(screen.getByRole('search')).getByRole('status')).toHaveFocus();
  });

  it('follows one, and lets go', async () => {
    const { user } = await openCards();
    const follow = () => within(articleOf('company')).getByRole('button', { name: /ollow/ });

    expect(follow()).toHaveAccessibleName('Follow company');
    expect(follow()).toHaveAttribute('aria-pressed', 'false');
    await user.click(follow());
    await expect.poll(() => window.location.search).toBe('?entity=company');
    expect(follow()).toHaveAttribute('aria-pressed', 'true');
    expect(follow()).toHaveAccessibleName('Follow company');
    expect(follow()).toHaveTextContent('Follow ✓');
    await user.click(follow());
    await expect.poll(() => window.location.search).toBe('');
  });

  it('has of more than 200 others only those near, once they are unfolded; the count is of all', async () => {
    const entities = Array.from({ length: 400 }, (_, index) => makeEntity({ id: `name-${index}` }));
    const { user, panel } = await openCards({ entities });
    expect(articleHeadings(panel)).toHaveLength(2);

    await user.click(within(panel).getByText('402 other names, most named first'));
    await within(panel).findByText('name-0', { selector: 'summary *' });
    await codeArrives();

    const items = within(panel)
      .getAllByRole('listitem')
      .filter((item) => item.getAttribute('aria-setsize') === '402');
    expect(items[0]).toHaveAttribute('aria-posinset', '1');
    expect(items.length).toBeGreaterThan(5);
    expect(items.length).toBeLessThan(100);
    await user.click(within(panel).getByText('name-0', { selector: 'summary *' }));
    expect(within(panel).getByRole('heading', { name: 'name-0' })).toBeVisible();
  });

  it('marks what the search found in names', async () => {
    await openCards(
      { entities: [makeEntity({ id: 'minister', name: 'Amin', otherNames: ['Haque'] })] },
      '?q=haq',
    );

    const marks = within(articleOf('Amin')).getAllByRole('mark');
    expect(marks.map((mark) => mark.textContent)).toEqual(['Haq']);
  });
});

/** A heading holds a sign of the entity too, which is not read out. */
function matching(name: RegExp): unknown {
  return expect.stringMatching(name);
}
