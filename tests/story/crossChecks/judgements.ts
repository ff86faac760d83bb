/** Findings of the bundled story that no authored point tells: what an editor would say to them. */
export interface Judgement {
  readonly verdict: 'right' | 'noise';
  readonly why: string;
}

/** By the rule and the figures of the arithmetic. */
export const JUDGEMENTS: Readonly<Record<string, Judgement>> = {};
