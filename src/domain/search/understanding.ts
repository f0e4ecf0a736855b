import type { Target } from '#domain/search/table.ts';

/**
 * How a name was recognised: as the name itself, another name of the same thing, a word that merely finds it, the beginning of a
 * name, or a name with a slip of typing ("did you mean").
 */
export type How = 'name' | 'alias' | 'term' | 'start' | 'slip';

/** One thing that some words may mean. */
export interface Meaning extends Target {
  how: How;
  /** How likely it is meant, 0 to 1: another name is a little less than the name, half a name less than a whole one. */
  trust: number;
}

/** Words of the query that were recognised: a chip. `text.slice(from, to)` is what was typed. */
export interface Part {
  typed: string;
  from: number;
  to: number;
  /** The words as they were read: folded, slips mended. */
  words: string[];
  /** What they may mean, best first; an entry that answers one of them answers the part. */
  meanings: Meaning[];
}

/** A word that is no name: it is looked for in titles and questions, and in the full text. */
export interface FreeWord {
  typed: string;
  from: number;
  to: number;
  /** What is looked for, folded. */
  word: string;
  /** Whether `word` is another one than was typed, because that was a slip of typing. */
  isSlip: boolean;
  /** False when no title and no question has it. */
  known: boolean;
}

/** What a query asks for. */
export interface Understanding {
  text: string;
  /** All groups are asked for; of a group ("c# or .net") one part is enough. */
  groups: Part[][];
  words: FreeWord[];
  /** Whether somebody wants what can be applied for ("php jobs"): openings then stand before roles. */
  wantsJobs: boolean;
  /** Whether it is put as a question ("can i work remotely"): answers then stand first. */
  isQuestion: boolean;
}
