import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { agreeToNewest, takeAgreed } from '../../src/app/agreedVersion.ts';

const OWN = new URL('./service-worker.js', document.baseURI).href;

/** A worker that waits, and that comes to the state given when it is asked to take over. */
class Waiting extends EventTarget {
  state = 'installed';
  readonly asked = vi.fn<() => void>();
  readonly #next: string | undefined;

  constructor(next?: string) {
    super();
    this.#next = next;
  }

  postMessage(): void {
    this.asked();
    if (this.#next === undefined) return;
    this.state = this.#next;
    this.dispatchEvent(new Event('statechange'));
  }
}

interface Registered {
  readonly waiting?: Waiting;
  readonly installing?: object;
  /** The address of the worker that answers for the page. */
  readonly scriptURL?: string;
}

/** What the browser says of the worker of the page. */
function register({ scriptURL = OWN, ...registered }: Registered) {
  const update = vi.fn<() => Promise<void>>().mockResolvedValue();
  const registration = { active: { scriptURL }, ...registered, update };
  vi.stubGlobal('navigator', {
    serviceWorker: { getRegistration: () => Promise.resolve(registration) },
  });
  return { update };
}

beforeEach(() => sessionStorage.clear());
afterEach(() => vi.unstubAllGlobals());

describe(agreeToNewest, () => {
  it('fetches the newest version', async () => {
    const { update } = register({});
    await agreeToNewest();

    expect(update).toHaveBeenCalledOnce();
  });

  it('leaves another worker of the host alone', async () => {
    const { update } = register({ scriptURL: 'https://example.org/worker.js' });
    await agreeToNewest();

    expect(update).not.toHaveBeenCalled();
    expect(await takeAgreed()).toBe(false);
  });

  it('goes without where there are no workers', async () => {
    vi.stubGlobal('navigator', {});

    await expect(agreeToNewest()).resolves.toBeUndefined();
    expect(await takeAgreed()).toBe(false);
  });
});

describe(takeAgreed, () => {
  it('knows of it at once, should a reload follow the press', async () => {
    register({ waiting: new Waiting('activating') });
    void agreeToNewest();

    expect(await takeAgreed()).toBe(true);
  });

  it('takes the version that waits, once, and only where the reader agreed', async () => {
    const waiting = new Waiting('activating');
    register({ waiting });
    expect(await takeAgreed()).toBe(false);
    await agreeToNewest();

    expect(await takeAgreed()).toBe(true);
    expect(waiting.asked).toHaveBeenCalledOnce();
    expect(await takeAgreed()).toBe(false);
  });

  it('takes later what is still on its way', async () => {
    register({ installing: {} });
    await agreeToNewest();
    expect(await takeAgreed()).toBe(false);

    register({ waiting: new Waiting('activating') });
    expect(await takeAgreed()).toBe(true);
  });

  it('lets the page start where another version came between', async () => {
    register({ waiting: new Waiting('redundant') });
    await agreeToNewest();

    expect(await takeAgreed()).toBe(false);
  });

  it('lets the page start where neither the version answers nor the network', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('No network')));
    register({ waiting: new Waiting() });
    await agreeToNewest();
    const taken = takeAgreed();
    await vi.runAllTimersAsync();

    expect(await taken).toBe(false);
    vi.useRealTimers();
  });
});
