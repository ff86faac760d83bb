import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../src/ui/ErrorBoundary.tsx';
import { Later, Loaded } from '../../src/ui/Loaded.tsx';

function show(from: Later<string>) {
  return render(
    <ErrorBoundary message="The chart could not be shown.">
      <Loaded from={from} fallback="It is coming.">
        {(text) => <p>{text}</p>}
      </Loaded>
    </ErrorBoundary>,
  );
}

describe(Loaded, () => {
  it('shows what stands in, then what came, and asks once however often it is drawn', async () => {
    const load = vi.fn<() => Promise<string>>(async () => 'Here it is.');
    const from = new Later(load);
    const { unmount } = show(from);

    expect(screen.getByText('It is coming.')).toBeVisible();
    expect(await screen.findByText('Here it is.')).toBeVisible();

    unmount();
    show(from);
    expect(screen.getByText('Here it is.')).toBeVisible();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('tells that it did not come, and asks again when the reader does', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('lost'));
    load.mockResolvedValueOnce('Here it is.');
    show(new Later(load));

    expect(await screen.findByRole('alert')).toHaveTextContent('The chart could not be shown.');
    await userEvent.click(screen.getByRole('button', { name: 'Show it again' }));

    expect(await screen.findByText('Here it is.')).toBeVisible();
  });
});

describe(Later, () => {
  it('tells that it is lost, and arrives for those who wait when it is asked for again', async () => {
    const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('lost'));
    load.mockResolvedValueOnce('Here it is.');
    const later = new Later(load);
    const told: object[] = [];
    later.subscribe(() => {
      const { answered, lost, value } = later;
      told.push({ answered, lost, value });
    });
    expect(later.answered).toBe(false);

    await expect(later.ask()).rejects.toThrow('lost');
    const lost = { answered: true, lost: true, value: undefined };
    expect(told).toEqual([lost]);

    await later.ask();
    expect(await later.arrival).toBe('Here it is.');
    const there = { answered: true, lost: false, value: 'Here it is.' };
    expect(told).toEqual([lost, { ...lost, lost: false }, there]);
  });
});
