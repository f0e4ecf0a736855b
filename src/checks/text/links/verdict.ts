import type { RuleId } from '#checks/rules.ts';

/** What is wrong with an address, in words for an editor; undefined when it is fine. */
export type Verdict = [rule: RuleId, message: string] | undefined;

/** An address within the site in parts. */
export interface Internal {
  /** As it is written. */
  url: string;
  path: string;
  query: string;
  fragment: string;
  /** Query and fragment as they are written: `?q=java`, `#skills`. */
  rest: string;
}
