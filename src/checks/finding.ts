import type { RuleId } from '#checks/rules.ts';

/** A part of a file's text: offsets in UTF-16 units, the end not included. */
export interface Span {
  start: number;
  end: number;
}

/** Whether a part lies in another one, and is not all of it. */
export const isInside = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;

/** The way to a field: `['skills', 2, 'need']`. */
export type FieldPath = (string | number)[];

/** What a rule found. Where it stands in lines and columns is looked up once, at the end. */
export interface Finding {
  rule: RuleId;
  /** From the root of the repository: `content/roles/web-developer.mdx`. */
  file: string;
  /** Where in the text. Left out, the place of `field`; without that too, the beginning of the file. */
  span?: Span | undefined;
  field?: FieldPath | undefined;
  /** Whether the name of the field is wrong and not its value. */
  isName?: boolean | undefined;
  /** What was found, what is wanted, and an example or the nearest valid name: one to three sentences. */
  message: string;
}
