import { use, useCallback, useState, useSyncExternalStore, type ReactNode } from 'react';

/** What comes in a file of its own, asked for once; after a failure it can be asked for again. */
export class Later<Value> {
  /** Once it is there. */
  value: Value | undefined;
  readonly #load: () => Promise<Value>;
  #coming: Promise<Value> | undefined;

  constructor(load: () => Promise<Value>) {
    this.#load = load;
  }

  /** The same promise for all who ask, until it fails. */
  ask(): Promise<Value> {
    this.#coming ??= this.#load().then(
      (value) => {
        this.value = value;
        return value;
      },
      (why: unknown) => {
        this.#coming = undefined;
        throw why;
      },
    );
    return this.#coming;
  }
}

interface Props<Value> {
  readonly from: Later<Value>;
  /** What stands in its place until it is there. */
  readonly fallback: ReactNode;
  /** Whether the build waits for it and writes it into the page: only inside `AsBuilt`, else the browser would differ. */
  readonly inBuild?: boolean;
  /** Whether it is asked for yet. */
  readonly wanted?: boolean;
  readonly children: (value: Value) => ReactNode;
}

/**
 * Asks for what comes later when it is first drawn and wanted; where it is there already, it is drawn at once. React’s lazy would hold
 * back for 300 ms what comes soon after its fallback. Throws what the loading throws; drawn anew, as by the button of the
 * error boundary, it asks again.
 */
export function Loaded<Value>({ from, fallback, inBuild = false, wanted = true, children }: Props<Value>) {
  const [error, setError] = useState<unknown>(undefined);
  const subscribe = useCallback(
    (tell: () => void) => {
      if (!wanted) return () => {};
      let gone = false;
      from.ask().then(
        () => !gone && tell(),
        (why: unknown) => !gone && setError(why ?? new Error('Nothing was loaded')),
      );
      return () => {
        gone = true;
      };
    },
    [from, wanted],
  );
  // Where the build wrote the fallback, the browser begins with it too.
  const value = useSyncExternalStore(
    subscribe,
    () => from.value,
    () => undefined,
  );
  if (error !== undefined) throw error;
  if (inBuild && typeof window === 'undefined') return children(use(from.ask()));
  return value === undefined ? fallback : children(value);
}
