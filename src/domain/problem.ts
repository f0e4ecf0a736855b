import type { Content } from '#domain/content.ts';

/** Mistakes with which a catalogue cannot be built, or would lead readers astray. */
export const INTEGRITY_RULES = [
  'unknown-id',
  'name-taken',
  'title-taken',
  'question-taken',
  'identifier-taken',
  'former-id-taken',
  'ladder-circle',
  'ladder-family',
  'ladder-rank',
  'broader-circle',
  'role-not-published',
  'band-does-not-fit',
  'band-overlap',
  'band-full-week',
  'benefit-elsewhere',
  'address-taken',
  'page-missing',
] as const;

/** What the site can be built with, and what somebody should look at all the same. */
export const TIDINESS_RULES = [
  'unused',
  'question-nowhere',
  'role-hidden',
  'related-itself',
  'near-identical',
  'currency-elsewhere',
  'zone-elsewhere',
  'clock-change',
  'apply-elsewhere',
  'step-skipped',
  'band-below',
] as const;

/** What the law of a place asks of an opening, and it leaves out. */
export const LAW_RULES = ['law-range-width', 'law-extras', 'law-benefits'] as const;

/** What is true on one day and a mistake on another. */
export const DATE_RULES = ['band-expired', 'band-not-yet', 'opening-twice', 'date-far', 'date-ahead'] as const;

export type IntegrityRule = (typeof INTEGRITY_RULES)[number];
export type TidinessRule = (typeof TIDINESS_RULES)[number];
export type LawRule = (typeof LAW_RULES)[number];
export type DateRule = (typeof DATE_RULES)[number];

/** A mistake in the content, said so that an editor knows what to write instead. */
export interface Problem<Rule extends string = IntegrityRule | TidinessRule | LawRule | DateRule> {
  /** Stable name of the rule. How grave it is stands in the table of rules. */
  rule: Rule;
  collection: keyof Content;
  /** The entry it is in. */
  id: string;
  /** The way to the field, for example `['skills', 2, 'skill']`; empty for the whole file. */
  path: (string | number)[];
  /** Whether the name of that field is wrong and not its value. */
  isName?: boolean;
  message: string;
}

/** Where the mistake is, without what it is. */
export type Place = Pick<Problem, 'collection' | 'id' | 'path'>;
