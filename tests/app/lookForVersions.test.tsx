import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lookForVersions } from '../../src/app/lookForVersions.ts';

const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What a page that begins to look asks of the browser, which never succeeds, as offline. */
function beginLooking() {
  const update = vi.fn<ServiceWorkerRegistration['update']>().mockRejectedValue(new TypeError('Not updated'));
  lookForVersions({ update });
  return update;
}

function tell(target: EventTarget, event: string): void {
  target.dispatchEvent(new Event(event));
}

describe(lookForVersions, () => {
  it.each([
    { returning: 'to the window', target: window, event: 'focus' },
    { returning: 'to the tab', target: document, event: 'visibilitychange' },
  ])('looks when the reader comes back $returning, once in ten minutes', ({ target, event }) => {
    const update = beginLooking();
    vi.advanceTimersByTime(9 * MINUTE);
    tell(target, event);
    expect(update).toHaveBeenCalledTimes(0);

    vi.advanceTimersByTime(MINUTE);
    tell(target, event);
    tell(target, event);
    expect(update).toHaveBeenCalledTimes(1);

    vi.advanceTimersByTime(10 * MINUTE);
    tell(target, event);
    expect(update).toHaveBeenCalledTimes(2);
  });

  it('does not look while the page is out of sight', () => {
    const update = beginLooking();
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    vi.advanceTimersByTime(11 * MINUTE);
    tell(document, 'visibilitychange');
    expect(update).toHaveBeenCalledTimes(0);
  });

  it('looks at once when the line is back', () => {
    const update = beginLooking();
    tell(window, 'online');
    expect(update).toHaveBeenCalledTimes(1);
  });
});
