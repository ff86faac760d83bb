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

describe(useAddress, () => {
  beforeEach(() => {
    window.history.replaceState(null, '', '/');
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  afterEach(() => window.history.replaceState(null, '', '/'));

  it.each(['push', 'replace'] as const)(
    'keeps what the browser does not let it write, in a step to %s, until it may',
    (step) => {
      const { result } = renderHook(() => useAddress(story));
      limitSteps();
      act(() => result.current.change({ order: 'newest' }, step));
      act(() => result.current.change({ numbers: 'crore' }, step));

      expect(result.current.address).toMatchObject({ order: 'newest', numbers: 'crore' });
      expect(window.location.search).toBe('');
      expect(currentAddress()).toBe(`${window.location.origin}/?numbers=crore&order=newest`);

      vi.restoreAllMocks();
      act(() => result.current.change({ order: 'oldest' }, step));
      expect(window.location.search).toBe('?numbers=crore');
      expect(currentAddress()).toBe(window.location.href);
    },
  );

  it('writes the address it had before, once it may', () => {
    const { result } = renderHook(() => useAddress(story));
    limitSteps();
    act(() => result.current.change({ order: 'newest' }));
    vi.restoreAllMocks();
    act(() => result.current.change({ order: 'oldest' }));

    expect(result.current.address.order).toBe('oldest');
    expect(window.location.search).toBe('');
  });

  it('follows the browser where it goes back', () => {
    const { result } = renderHook(() => useAddress(story));
    limitSteps();
    act(() => result.current.change({ order: 'newest' }));
    expect(result.current.address.order).toBe('newest');
    vi.restoreAllMocks();

    act(() => void window.dispatchEvent(new PopStateEvent('popstate')));
    expect(result.current.address.order).toBe('oldest');
  });
});
