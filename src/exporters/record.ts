import { createHash } from 'node:crypto';
import { END, START } from '#search/texts/excerpt.ts';

/** What a record is of. */
export const KINDS = ['role', 'opening', 'skill', 'answer', 'benefit'] as const;

export type Kind = (typeof KINDS)[number];

/** One thing that can be found, as engines take it: flat, and without the fields that it does not have. */
export interface SearchRecord extends Texts, Facets {
  id: string;
  kind: Kind;
  title: string;
  /** The full address of its page, or of its place on one. */
  url: string;
  /** For a sort that prefers nothing else: roles before openings, openings before skills. */
  rank: number;
}

/** What is read of it, by section. */
interface Texts {
  /** Other names of exactly the same thing. */
  names?: string[] | undefined;
  summary?: string | undefined;
  /** What one does, theme by theme. */
  work?: string | undefined;
  /** What is asked for, or what each proficiency means. */
  needs?: string | undefined;
  /** The text below the fields. */
  about?: string | undefined;
  /** Pay of a role; facts, benefits and steps of an opening. */
  terms?: string | undefined;
}

/** What it can be narrowed to and sorted by: ids, and names beside them. */
interface Facets {
  /** `published`, or the state of an opening at the moment of the export. */
  status: string;
  families?: string[] | undefined;
  familyNames?: string[] | undefined;
  levels?: string[] | undefined;
  levelNames?: string[] | undefined;
  levelRank?: number | undefined;
  /** All skills that are asked for, and those without which nobody is hired. */
  skills?: string[] | undefined;
  skillNames?: string[] | undefined;
  mustSkills?: string[] | undefined;
  skillKind?: string | undefined;
  topic?: string | undefined;
  /** Places of an opening, and for a role those of its openings; so are the three below. */
  locations?: string[] | undefined;
  locationNames?: string[] | undefined;
  /** ISO 3166-1 alpha-2 */
  countries?: string[] | undefined;
  workplaces?: string[] | undefined;
  employment?: string[] | undefined;
  openings?: number | undefined;
  isTalentPool?: boolean | undefined;
  payMin?: number | undefined;
  payMax?: number | undefined;
  /** ISO 4217 */
  payCurrency?: string | undefined;
  payPeriod?: string | undefined;
  /** The upper end for a year of the hours offered, to compare. */
  payYearMax?: number | undefined;
  /** Seconds since 1970: the day it appeared, and when one can apply from and until. */
  posted?: number | undefined;
  opens?: number | undefined;
  closes?: number | undefined;
}

const LONGEST_ID = 511;

/**
 * `role-senior-back-end-developer`: letters, digits, hyphens and underscores, which both engines take, and no more of them than they
 * take. Two ids never become one; what our ids do not have is written as `_2f_`.
 */
export function toRecordId(kind: Kind, id: string): string {
  const safe = id.replace(/[^A-Za-z0-9-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`);
  const whole = `${kind}-${safe}`;
  if (whole.length <= LONGEST_ID) return whole;
  const digest = createHash('sha256').update(whole).digest('hex');

  return `${whole.slice(0, LONGEST_ID - digest.length - 1)}_${digest}`;
}

/** A record with texts on one line each, and without what is empty. Nothing in it can be taken for a mark of what was found. */
export const tidyRecord = (record: SearchRecord): SearchRecord =>
  // The same fields with fewer characters, which Object.fromEntries cannot say.
  Object.fromEntries(
    Object.entries(record)
      .map(([name, value]) => [name, tidy(value)])
      .filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)),
  ) as unknown as SearchRecord;

function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map(tidy).filter((one) => one !== ''))];

  return typeof value === 'string' ? tidyText(value) : value;
}

const MARKS = new RegExp(`[${START}${END}]`, 'gu');

const tidyText = (text: string): string =>
  text
    .toWellFormed()
    .replace(MARKS, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
