/** How long a line is waited for: as long as anything comes over it, however slowly. */

/** How long nothing may come, in milliseconds, before the reader is told and offered another try. */
const PATIENCE = 20_000;

export interface Patience {
  /** Is aborted when nothing came for too long. */
  readonly signal: AbortSignal;
  /** Something came. */
  readonly renew: () => void;
  /** Nothing more is waited for. */
  readonly end: () => void;
}

export function patience(): Patience {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const renew = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(), PATIENCE);
  };
  renew();
  return { signal: stop.signal, renew, end: () => clearTimeout(timer) };
}

/** All that an answer holds; each piece that comes renews the patience with which it is read. */
export async function readPatiently({ body }: Response, { renew }: Patience): Promise<ArrayBuffer> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const reader = body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    renew();
    pieces.push(read.value);
  }
  return new Blob(pieces).arrayBuffer();
}
