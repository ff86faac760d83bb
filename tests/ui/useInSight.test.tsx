import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useInSight } from '../../src/ui/useInSight.ts';
import { stubIntersection } from '../support/stubIntersection.ts';

function Watched() {
  const [inSight, element] = useInSight();
  return <p ref={element}>{inSight ? 'seen' : 'unseen'}</p>;
}

describe(useInSight, () => {
  afterEach(() => vi.unstubAllGlobals());

  it('follows what the browser saw last, and takes for seen what it does not know yet', () => {
    const { see, watched } = stubIntersection();
    const { unmount } = render(<Watched />);
    expect(screen.getByText('seen')).toBeVisible();

    see(false);
    expect(screen.getByText('unseen')).toBeVisible();
    see(true);
    expect(screen.getByText('seen')).toBeVisible();
    see(true, false);
    expect(screen.getByText('unseen')).toBeVisible();

    expect(watched()).toBe(1);
    unmount();
    expect(watched()).toBe(0);
  });

  it('takes all for seen where the browser cannot tell', () => {
    vi.stubGlobal('IntersectionObserver', undefined);
    render(<Watched />);
    expect(screen.getByText('seen')).toBeVisible();
  });
});
