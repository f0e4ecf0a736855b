import type { Target } from '#domain/integrity/list-references.ts';
import type { Answers, Fields, Ground, Question } from '#editor/new/question.ts';

/** A sort of file that an editor can begin. */
export interface Kind {
  /** What it is called on the command line. */
  word: string;
  /** Other words that people type for it. */
  also?: string[];
  collection: Target;
  /** What comes of it, for the help. */
  what: string;
  questions: Question[];
  /** Ids for the new entry, the best first. */
  suggestIds: (answers: Answers, ground: Ground) => string[];
  /** Fields that nobody is asked for, or that several answers make together. */
  complete?: (fields: Fields, answers: Answers, ground: Ground) => Fields;
  /** The text below the fields; files that are fields only have none. */
  toText?: (answers: Answers) => string;
  /** Where it can be seen, or why not yet. */
  whereToLook: (id: string, answers: Answers, ground: Ground) => string;
}
