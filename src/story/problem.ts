/** One thing wrong with a story file: where, what stands there, and what to do about it. */
export interface Problem {
  /** `events[3].citations[0].source`; empty for the file as a whole. */
  readonly path: string;
  /** What stands there, shortened; empty when something is missing. */
  readonly value: string;
  readonly message: string;
  readonly remedy: string;
}

type PathPart = string | number;

/** `events[3].date` from its parts. */
export function formatPath(parts: readonly PathPart[]): string {
  return parts.reduce<string>((path, part) => {
    if (typeof part === 'number') return `${path}[${part}]`;
    return path === '' ? part : `${path}.${part}`;
  }, '');
}

const LONGEST_VALUE = 80;

/** A value as JSON, cut to a length that fits a message. */
export function showValue(value: unknown): string {
  if (value === undefined) return '';
  const json = toJson(value);
  return json.length > LONGEST_VALUE ? `${json.slice(0, LONGEST_VALUE - 1)}…` : json;
}

/** The name of its type for what JSON cannot hold: functions, big integers, rings, nests too deep to follow. */
function toJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return typeof value;
  }
}
