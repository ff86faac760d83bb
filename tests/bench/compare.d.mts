interface Received {
  readonly mimeType: string;
  readonly bytes: number;
}

type Kind = 'html' | 'script' | 'style' | 'font' | 'data' | 'image' | 'other';

export function percentile(values: readonly number[], part: number): number;
export function median(values: readonly number[]): number;
export function isKept(measured: { readonly values: readonly number[]; readonly budget: number }): boolean;
export function ratio(value: number, floor: number): number;
export function kindOf(mimeType: string): Kind;
export function sumBytes(responses: readonly Received[]): Record<Kind | 'all', number>;
export function withoutScript(html: string): string;
