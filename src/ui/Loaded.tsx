import {
  startTransition,
  use,
  useCallback,
  useEffect,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { useFromBuild } from './AsBuilt.tsx';
import { whenIdle } from './whenIdle.ts';

/** What comes in a file of its own, asked for once; after a failure it can be asked for again. */
export class Later<Value> {
  /** Once it is there. */
  value: Value | undefined;
  /** Comes when it is there, however often it has to be asked for. */
  readonly arrival: Promise<Value>;
  /** Whether it did not come, and was not asked for again since. */
  lost = false;
  /** Whether it came, or did not, at least once. */
  answered = false;
  readonly #load: () => Promise<Value>;
  #coming: Promise<Value> | undefined;
  #arrive: (value: Value) => void = () => {};
  readonly #listeners = new Set<() => void>();

  constructor(load: () => Promise<Value>) {
    this.#load = load;
    this.arrival = new Promise((resolve) => {
      this.#arrive = resolve;
    });
  }

  /** The same promise for all who ask, until it fails. */
  ask(): Promise<Value> {
    if (this.lost) this.#setLost(false);
    this.#coming ??= this.#load().then(
      (value) => {
        this.value = value;
        this.answered = true;
        this.#arrive(value);
        this.#setLost(false);
        return value;
      },
      (why: unknown) => {
        this.#coming = undefined;
        this.answered = true;
        this.#setLost(true);
        throw why;
      },
    );
    return this.#coming;
  }

  /** Calls when it has come, is lost, or is asked for again; the function it gives back calls that off. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #setLost(lost: boolean): void {
    this.lost = lost;
    for (const listener of this.#listeners) listener();
  }
}

/**
 * Asks for what comes later, and tells whether that has come or is lost: what a page draws only then, it draws in one go. What
 * the build wrote stands already, and waits for nothing: there it is asked for when the browser has nothing else to do.
 */
export function useAnswered<Value>(later: Later<Value>): boolean {
  const fromBuild = useFromBuild();
  const [answered, setAnswered] = useState(later.answered);
  useEffect(() => {
    // What is drawn then is much: in a transition, React draws it with pauses in which the page answers.
    const look = () => startTransition(() => setAnswered(later.answered));
    // That it did not come, `lost` tells.
    const ask = () => void later.ask().catch(() => {});
    const stops = [later.subscribe(look)];
    if (later.answered) look();
    else if (fromBuild) stops.push(whenIdle(ask));
    else ask();
    return () => stops.forEach((stop) => stop());
  }, [later, fromBuild]);
  return fromBuild || answered;
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
