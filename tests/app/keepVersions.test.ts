import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeOver } from '../../src/app/keepVersions.ts';
import { reload } from '../../src/app/reloadWhenOutdated.ts';
import { TAKE_OVER } from '../../src/worker/takeOver.ts';

vi.mock(import('../../src/app/reloadWhenOutdated.ts'), () => ({ reload: vi.fn<() => void>() }));

class Waiting extends EventTarget {
  state: ServiceWorkerState = 'installed';
  readonly postMessage = vi.fn<(message: unknown) => void>();

  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

/** Asks a waiting worker to take over; the host answers with this status, or not at all. */
function ask(status: number | undefined) {
  const waiting = new Waiting();
  const unregister = vi.fn<() => Promise<boolean>>().mockResolvedValue(true);
  vi.stubGlobal('fetch', async () => {
    if (status === undefined) throw new TypeError('No network');
    return new Response(null, { status });
  });
  takeOver({ waiting, unregister } as unknown as ServiceWorkerRegistration);
  return { waiting, unregister };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.mocked(reload).mockClear();
});

describe(takeOver, () => {
  it('loads the page anew once the waiting worker has taken over', async () => {
    const { waiting, unregister } = ask(200);
    expect(waiting.postMessage.mock.calls).toEqual([[TAKE_OVER]]);
    waiting.become('activating');
    expect(reload).not.toHaveBeenCalled();

    waiting.become('activated');
    await vi.runAllTimersAsync();
    expect(reload).toHaveBeenCalledOnce();
    expect(unregister).not.toHaveBeenCalled();
  });

  it('takes the new version from the network where that worker does not move', async () => {
    const { unregister } = ask(200);
    expect(reload).not.toHaveBeenCalled();

    await vi.runAllTimersAsync();
    expect(unregister).toHaveBeenCalledOnce();
    expect(reload).toHaveBeenCalledOnce();
  });

  it.each([[503], [undefined]])('keeps what there is where the network has no page: %s', async (status) => {
    const { unregister } = ask(status);

    await vi.runAllTimersAsync();
    expect(unregister).not.toHaveBeenCalled();
    expect(reload).not.toHaveBeenCalled();
  });
});
