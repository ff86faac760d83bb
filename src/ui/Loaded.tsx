import { useEffect, useState, type ReactNode } from 'react';

/** What comes in a file of its own, asked for once; after a failure it can be asked for again. */
export class Later<Value> {
  /** Once it is there. */
  value: Value | undefined;
  readonly #load: () => Promise<Value>;
  #coming: Promise<Value> | undefined;

  constructor(load: () => Promise<Value>) {
    this.#load = load;
  }

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
  readonly children: (value: Value) => ReactNode;
}

/**
 * Asks for what comes later when it is first drawn; where it is there already, it is drawn at once. React’s lazy would hold
 * back for 300 ms what comes soon after its fallback. Throws what the loading throws; drawn anew, as by the button of the
 * error boundary, it asks again.
 */
export function Loaded<Value>({ from, fallback, children }: Props<Value>) {
  const [{ value, error }, settle] = useState<{ value?: Value | undefined; error?: unknown }>(() => {
    // While the rest is drawn the file is on its way; who waits for it, below, is told if it does not come.
    if (from.value === undefined) from.ask().catch(() => {});
    return { value: from.value };
  });
  const waits = value === undefined;
  useEffect(() => {
    if (!waits) return undefined;
    let gone = false;
    from.ask().then(
      (came) => !gone && settle({ value: came }),
      (why: unknown) => !gone && settle({ error: why ?? new Error('Nothing was loaded') }),
    );
    return () => {
      gone = true;
    };
  }, [from, waits]);
  if (error !== undefined) throw error;
  return value === undefined ? fallback : children(value);
}
