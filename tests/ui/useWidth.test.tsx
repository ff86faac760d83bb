import { act, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { useWidth } from '../../src/ui/useWidth.ts';

function Measured() {
  const frame = useRef<HTMLParagraphElement>(null);
  return <p ref={frame}>{useWidth(frame, 320)} pixels</p>;
}

function layOut(width: number) {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, width, 10));
}

describe(useWidth, () => {
  it('measures with the window where the browser cannot observe an element', () => {
    vi.stubGlobal('ResizeObserver', undefined);
    layOut(700);
    render(<Measured />);
    expect(screen.getByText('700 pixels')).toBeVisible();

    layOut(500);
    act(() => void window.dispatchEvent(new Event('resize')));
    expect(screen.getByText('500 pixels')).toBeVisible();
    vi.unstubAllGlobals();
  });
});
