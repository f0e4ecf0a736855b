import type { Content } from '#domain/content.ts';

/** A mistake in the content, said so that an editor knows what to write instead. */
export interface Problem {
  /** Stable name of the rule, for example `unknown-id`. */
  rule: string;
  severity: 'error' | 'warning';
  collection: keyof Content;
  /** The entry it is in. */
  id: string;
  /** The way to the field, for example `['skills', 2, 'skill']`; empty for the whole file. */
  path: (string | number)[];
  message: string;
}

/** Where the mistake is, without what it is. */
export type Place = Pick<Problem, 'collection' | 'id' | 'path'>;
