import type { NeedGroup } from '#domain/search/packed-needs.ts';
import type { PayPeriod } from '#schemas/pay.ts';

/**
 * What the browser searches in: one document with every name, fact and link that candidates choose by, in columns. A column has a
 * value for each entry, and names other things by their number in their own column, so that ten thousand roles stay small.
 */
export interface SearchTable {
  version: typeof TABLE_VERSION;
  /** Another one as soon as anything has another number. */
  edition: number;
  /** Everything that can be found is one of these. */
  kind: { id: string[] };
  family: Values;
  level: Values;
  skill: SkillValues;
  location: Values & { country: number[] };
  /** Countries of the places, and those one can work from. */
  country: Values;
  workplace: Values;
  employment: Values;
  /** One value: that one can apply now. */
  open: Values;
  /** What else openings say of themselves, in the order of `TRAITS`. No filter asks for it. */
  trait: Values;
  topic: Values;
  currency: Values;
  /** IANA time zones of openings. */
  zone: string[];
  role: RoleColumns;
  opening: OpeningColumns;
  answer: AnswerColumns;
  words: QueryWords;
  suggesting: SuggestingWords;
}

export const TABLE_VERSION = 7;

/** The kinds of what can be found, in the order of their numbers. */
export const KINDS = ['role', 'opening', 'skill', 'answer'] as const;

export type Kind = (typeof KINDS)[number];

/** What openings say of themselves besides facts to filter by, in the order of their numbers. */
export const TRAITS = ['closing', 'new', 'visa', 'pool', 'week'] as const;

/** The values of a facet in reading order. */
export interface Values {
  id: string[];
  name: string[];
  /** For each value, other names of exactly the same thing. */
  says: string[][];
}

export interface SkillValues extends Values {
  /** For each skill, words that find it although they are not the same thing. */
  terms: string[][];
  /** For each skill, others that go with it. */
  related: number[][];
}

/** `name` is the title, `says` are the alternate titles. */
export interface RoleColumns extends Values {
  family: number[];
  level: number[];
  /** What each role asks for: what it must have first. */
  needs: NeedGroup[][];
  /** The role one rung below; -1 when there is none. */
  below: number[];
}

/** Instants are minutes since 1970; 0 means that there is none. */
export interface OpeningColumns {
  id: string[];
  /** The title; empty when it is that of the role. */
  name: string[];
  role: number[];
  location: number[][];
  /** The countries one can live in, for remote work. */
  eligible: number[][];
  workplace: number[];
  employment: number[][];
  min: number[];
  max: number[];
  currency: number[];
  period: PayPeriod[];
  /** The upper end for a year; 0 where that is `max`. */
  yearly: number[];
  opens: number[];
  closes: number[];
  filled: number[];
  withdrawn: number[];
  /** The time zone that its moments are told in. */
  zone: number[];
  /** 1 for a talent pool, which has no place to fill. */
  pool: number[];
  /** 1 where a visa is sponsored. */
  visa: number[];
}

export interface AnswerColumns {
  id: string[];
  /** The question, or what a benefit is called. */
  name: string[];
  /** For each answer, the words that people type for it and that neither name nor id has. */
  says: string[];
  topic: number[];
  /** 1 when it stands on the benefits page, 0 on the questions page. */
  benefit: number[];
  roles: number[][];
  /** Those of its roles too. */
  families: number[][];
  /** What the question names. */
  mentions: Target[][];
}

/** Words of a query that are no names. */
export interface QueryWords {
  /** What means "or" between two names. */
  or: string[];
  /** Words that carry nothing: "the", "in", "with". */
  filler: string[];
  /** Words for a vacancy: "jobs". What one can apply for then stands first. */
  jobs: string[];
  /** Words that begin a question. */
  asking: string[];
  /** Folded words that look like a slip and are none. */
  others: string[];
  /** Folded names of what is not here, with the number of the skill that is nearest. */
  near: [typed: string, skill: number][];
  /** "{amount} a year or more", and the locale that its amount is written in. */
  payFrom: string;
  locale: string;
  /** Words that stand for another one, folded: `['entwickler', 'developer']`. */
  instead: [typed: string, meant: string][];
}

/** What is said beside names that are suggested. They travel with the names, so that no page has to carry them. */
export interface SuggestingWords {
  labels: Record<Target['of'], string>;
  /** How many there are, by plural category. */
  amount: Record<string, string>;
}

/** What a name can lead to. */
export type Named =
  | 'role'
  | 'skill'
  | 'family'
  | 'level'
  | 'location'
  | 'country'
  | 'workplace'
  | 'employment'
  | 'topic'
  | 'open'
  | 'trait'
  | 'currency';

/** One thing that a name leads to: the kind, and its number in the column of the kind. Of pay it is the least for a year. */
export interface Target {
  of: Named | 'pay';
  value: number;
}

export const isSame = (a: Target, b: Target): boolean => a.of === b.of && a.value === b.value;
