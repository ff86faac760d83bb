import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { LongList } from '../../src/ui/LongList.tsx';
import { codeArrives } from '../support/scroll.ts';

vi.mock('../../src/ui/WindowedList.tsx', () => {
  throw new Error('The network is lost');
});

it('builds a long list whole where the code for a part of it does not come', async () => {
  const items = Array.from({ length: 100 }, (_, index) => `Item ${index}`);
  render(
    <LongList kind="ul" items={items} keyOf={String} limit={10} heightOf={() => 100}>
      {(item) => item}
    </LongList>,
  );
  await codeArrives();

  expect(screen.getAllByRole('listitem')).toHaveLength(100);
});
