import type { Transfer } from '#testing/bench/search/transfer.ts';

/** One way to search the pages of a corpus, as it would run in a browser. */
export interface Searcher {
  name: string;
  /** What is measured, in words. */
  does: string;
  /** All that is fetched between the focus of the field and the first ten results for one name. */
  first: Transfer;
  /** What one keystroke costs: finds, ranks, counts where it can, and reads ten results. Answers with how many were found. */
  ask(text: string): Promise<number>;
  close?(): Promise<void>;
}

export const SHOWN = 10;
export const FIRST_QUERY = 'kubernetes';
