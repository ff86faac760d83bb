import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { currentAddress, useAddress } from '../../src/data/useAddress.ts';
import { bundledStory } from '../support/makeStory.ts';

const story = bundledStory();

function limitSteps() {
  const tooMany = () => {
    throw new DOMException('Too many steps', 'SecurityError');
  };
  vi.spyOn(window.history, 'pushState').mockImplementation(tooMany);
  vi.spyOn(window.history, 'replaceState').mockImplementation(tooMany);
}

/** What is chosen shows first, and is in the address after that. */
function frameDrawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => void setTimeout(() => void setTimeout(resolve)));
  });
}

describe(useAddress, () => {
  beforeEach(() => {
    window.history.replaceState(null, '', '/');
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  afterEach(() => window.history.replaceState(null, '', '/'));

  it.each(['push', 'replace'] as const)(
    'keeps what the browser does not let it write, in a step to %s, until it may',
    async (step) => {
      const { result } = renderHook(() => useAddress(story));
      limitSteps();
      act(() => result.current.change({ order: 'newest' }, step));
      act(() => result.current.change({ numbers: 'crore' }, step));
      await frameDrawn();

      expect(result.current.address).toMatchObject({ order: 'newest', numbers: 'crore' });
      expect(window.location.search).toBe('');
      expect(currentAddress()).toBe(`${window.location.origin}/?numbers=crore&order=newest`);

      vi.restoreAllMocks();
      act(() => result.current.change({ order: 'oldest' }, step));
      await frameDrawn();
      expect(window.location.search).toBe('?numbers=crore');
      expect(currentAddress()).toBe(window.location.href);
    },
  );

  it('writes the address it had before, once it may', async () => {
    const { result } = renderHook(() => useAddress(story));
    limitSteps();
    act(() => result.current.change({ order: 'newest' }));
    await frameDrawn();
    vi.restoreAllMocks();
    act(() => result.current.change({ order: 'oldest' }));
    await frameDrawn();

    expect(result.current.address.order).toBe('oldest');
    expect(window.location.search).toBe('');
  });

  it('shows what is chosen first, and writes each step in its order after that', async () => {
    const { result } = renderHook(() => useAddress(story));
    const steps = window.history.length;
    act(() => {
      result.current.change({ order: 'newest' });
      result.current.change({ numbers: 'crore' });
    });

    expect(result.current.address).toMatchObject({ order: 'newest', numbers: 'crore' });
    expect(window.location.search).toBe('');
    await frameDrawn();
    expect(window.location.search).toBe('?numbers=crore&order=newest');
    expect(window.history.length).toBe(steps + 2);
  });

  it('writes a step once that was replaced while it waited', async () => {
    const { result } = renderHook(() => useAddress(story));
    const steps = window.history.length;
    act(() => {
      result.current.change({ order: 'newest' });
      result.current.change({ numbers: 'crore' }, 'replace');
    });
    await frameDrawn();

    expect(window.location.search).toBe('?numbers=crore&order=newest');
    expect(window.history.length).toBe(steps + 1);
  });

  it('writes where nobody sees the page, and so no frame is drawn', async () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
    const { result } = renderHook(() => useAddress(story));
    act(() => result.current.change({ order: 'newest' }));

    await expect.poll(() => window.location.search).toBe('?order=newest');
    vi.restoreAllMocks();
  });

  it('leaves nothing unwritten when the page goes', () => {
    const { result, unmount } = renderHook(() => useAddress(story));
    act(() => result.current.change({ order: 'newest' }));
    unmount();

    expect(window.location.search).toBe('?order=newest');
  });

  it('follows the browser where it goes back', async () => {
    const { result } = renderHook(() => useAddress(story));
    limitSteps();
    act(() => result.current.change({ order: 'newest' }));
    await frameDrawn();
    expect(result.current.address.order).toBe('newest');
    vi.restoreAllMocks();

    window.history.replaceState(null, '', '/?numbers=crore');
    act(() => void window.dispatchEvent(new PopStateEvent('popstate')));
    expect(result.current.address).toMatchObject({ order: 'oldest', numbers: 'crore' });
  });

  it('keeps what it could not write where the reader goes to a section of the page', async () => {
    const { result } = renderHook(() => useAddress(story));
    limitSteps();
    act(() => result.current.change({ order: 'newest' }));
    await frameDrawn();
    vi.restoreAllMocks();

    window.history.replaceState(null, '', '/#timeline');
    act(() => void window.dispatchEvent(new PopStateEvent('popstate')));
    expect(result.current.address.order).toBe('newest');
    act(() => result.current.change({ order: 'oldest' }));
    await frameDrawn();
  });
});
