import { act } from '@testing-library/react';
import { vi } from 'vitest';

type Tell = (entries: readonly { readonly isIntersecting: boolean }[]) => void;

/** A browser that tells only what a test says it sees, first to last; `watched` counts the elements it still looks at. */
export function stubIntersection() {
  const observers = new Set<Told>();
  class Told {
    readonly tell: Tell;
    constructor(tell: Tell) {
      this.tell = tell;
    }
    observe(): void {
      observers.add(this);
    }
    disconnect(): void {
      observers.delete(this);
    }
  }
  vi.stubGlobal('IntersectionObserver', Told);
  return {
    see: (...seen: readonly boolean[]) => {
      const entries = seen.map((isIntersecting) => ({ isIntersecting }));
      act(() => observers.forEach(({ tell }) => tell(entries)));
    },
    watched: () => observers.size,
  };
}
