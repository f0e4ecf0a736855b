import type { Plural } from '#domain/phrase.ts';

/** The words of an element that asks, as its page hands them over: plain strings with {places} for values. */
export interface AskingWords {
  locale: string;
  /** A name among others. */
  apart: string;
  /** A chip: what was typed, and what that is another name of. */
  means: string;
  /** The same where it is no name of it: a word that finds it, half a name, or a slip of typing. */
  leads: string;
}

/** The words of the search page. */
export interface SearchWords extends AskingWords {
  /** With a query, and with filters only. */
  found: Plural;
  foundAny: Plural;
  nothing: string;
  nothingChosen: string;
  ignored: string;
  /** How many were ignored besides those that are named. */
  more: Plural;
  /** Words that no name and no question has. */
  unknown: string;
  payFrom: string;
  /** What to do when nothing was found. */
  without: Plural;
  kinds: Record<'role' | 'opening' | 'skill' | 'answer' | 'benefit', string>;
  openings: Plural;
  /** By status of an opening, with its {date}; `openEnded` and `pool` besides. */
  status: Record<string, string>;
  range: string;
  period: Record<string, string>;
  matches: string;
  /** By what the engine says; for the very thing by how it was recognised. {how} is a proficiency. */
  why: Record<string, string>;
  /** What is said behind the rest of a reason, or nothing. */
  proficiency: string[];
}

/** The words of a field that filters the list on its page. */
export interface FilterWords extends AskingWords {
  /** {amount} of {all} for {query}. */
  fitting: Plural;
  /** Where none is left. */
  nothing: string;
  /** How many of them are shown, where those are not all. */
  first: Plural;
  failed: string;
}
