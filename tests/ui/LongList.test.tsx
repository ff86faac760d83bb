import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LongList } from '../../src/ui/LongList.tsx';
import { codeArrives, scrollPage } from '../support/scroll.ts';

const LIMIT = 50;
const HEIGHT = 100;

/** Shows a list of so many items, each with a button and something folded. */
async function renderList(count: number) {
  const list = (items: readonly number[]) => (
    <LongList
      kind="ol"
      label="Numbers"
      className="plain"
      items={items}
      keyOf={String}
      limit={LIMIT}
      heightOf={() => HEIGHT}
    >
      {(item) => (
        <>
          <button type="button">Number {item}</button>
          <details>
            <summary>More of {item}</summary>
            <p>Nothing else of {item}</p>
          </details>
        </>
      )}
    </LongList>
  );
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const { rerender } = render(list(numbers));
  await codeArrives();
  return { user: userEvent.setup(), show: (items: readonly number[]) => rerender(list(items)) };
}

function items(): HTMLElement[] {
  return within(screen.getByRole('list', { name: 'Numbers' })).getAllByRole('listitem');
}

function positions(): number[] {
  return items().map((item) => Number(item.getAttribute('aria-posinset')));
}

function button(item: number): HTMLElement {
  return screen.getByRole('button', { name: `Number ${item}` });
}

describe(LongList, () => {
  it('is whole in the page up to its limit, and needs to say no positions', async () => {
    await renderList(LIMIT);

    expect(items()).toHaveLength(LIMIT);
    for (const item of items()) expect(item).not.toHaveAttribute('aria-setsize');
  });

  it('has above it only what is near the window, and says of each at which place of how many it is', async () => {
    await renderList(1000);

    expect(items().length).toBeLessThan(LIMIT);
    expect(positions()).toEqual(items().map((_, index) => index + 1));
    for (const item of items()) expect(item).toHaveAttribute('aria-setsize', '1000');
    expect(button(1)).toBeVisible();
  });

  it('is as high as if all were there', async () => {
    await renderList(1000);

    expect(screen.getByRole('list', { name: 'Numbers' })).toHaveStyle({ blockSize: `${1000 * HEIGHT}px` });
  });

  it('shows what is scrolled to, to the very end', async () => {
    await renderList(1000);

    scrollPage(500 * HEIGHT);
    expect(positions()).toContain(501);
    expect(positions()).not.toContain(1);
    scrollPage(1000 * HEIGHT - window.innerHeight);
    expect(positions().at(-1)).toBe(1000);
    expect(positions()).toEqual(positions().toSorted((a, b) => a - b));
  });

  it('keeps what has the focus, and its neighbours, wherever one scrolls', async () => {
    const { user } = await renderList(1000);
    await user.click(button(3));

    scrollPage(500 * HEIGHT);

    expect(button(3)).toHaveFocus();
    expect(positions().slice(0, 3)).toEqual([2, 3, 4]);
    expect(positions()).toContain(501);
    await user.tab();
    await user.tab();
    expect(button(4)).toHaveFocus();
  });

  it('keeps the focus when others leave the list', async () => {
    const { user, show } = await renderList(1000);
    await user.click(button(3));

    show(Array.from({ length: 300 }, (_, index) => index * 3));

    expect(button(3)).toHaveFocus();
    for (const item of items()) expect(item).toHaveAttribute('aria-setsize', '300');
  });

  it('is found as it was left: what was unfolded stands open', async () => {
    const { user } = await renderList(1000);
    await user.click(screen.getByText('More of 1'));
    // The focus alone would keep it.
    await user.click(button(5));

    scrollPage(500 * HEIGHT);
    expect(screen.queryByText('Nothing else of 1')).toBeNull();
    scrollPage(0);

    expect(screen.getByText('Nothing else of 1')).toBeVisible();
    expect(screen.getByText('Nothing else of 2')).not.toBeVisible();
  });

  it('is built whole before it is printed, keeps the focus, and goes back after', async () => {
    const { user } = await renderList(200);
    await user.click(button(3));
    const before = items().length;

    fireEvent(window, new Event('beforeprint'));
    expect(items()).toHaveLength(200);
    expect(positions()).toEqual(items().map((_, index) => index + 1));
    expect(button(3)).toHaveFocus();

    fireEvent(window, new Event('afterprint'));
    expect(items()).toHaveLength(before);
    expect(button(3)).toHaveFocus();
  });
});
