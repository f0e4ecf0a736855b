import type { Shape } from '#checks/fields/known-fields.ts';
import type { Target } from '#domain/integrity/list-references.ts';

/** The id of the entry that somebody means by a text; undefined when none goes by it. */
export type FindEntry = (collection: Target, typed: string) => string | undefined;

/** What is known about a field besides its value. */
export interface Clues {
  /** Its name; that of the list for a value in one. */
  field: string;
  /** What it may be. */
  shapes: Shape[];
  /** Whether it is a value of a list. */
  isInList: boolean;
  /** Whether the entry can do without it. */
  isOptional: boolean;
  /** What stands in the file. */
  source: string;
  find: FindEntry;
  /** Whether the schema would have nothing to say about this value. */
  accepts: (value: unknown) => boolean;
}
