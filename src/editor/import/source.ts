import type { EmploymentType, Workplace } from '#schemas/employment.ts';
import type { Pay } from '#schemas/pay.ts';

/** A piece of a job description as it stands in its file, in reading order. */
export interface Block {
  /** A label is the name of a row in a table. */
  kind: 'heading' | 'line' | 'item' | 'label';
  text: string;
  /** The words in bold with which it begins, when something follows them. */
  lead?: string;
  /** 1 for the title of a document; only of headings that the file itself calls so. */
  depth?: number;
  /** Where it stands, for people: `line 12`. */
  place: string;
  /** Why it is no part of the job description, when the file itself says so. */
  aside?: string;
  /** Whether it is the name of a field, which nobody wrote as a sentence. */
  isField?: boolean;
}

/** What a file says of a vacancy in fields of its own, as far as it does. */
export interface Facts {
  identifier?: string;
  places?: string[];
  /** ISO 3166-1 alpha-2. */
  country?: string;
  workplace?: Workplace;
  employment?: EmploymentType[];
  pay?: Pay;
  /** Calendar dates. */
  posted?: string;
  closes?: string;
  applyUrl?: string;
  department?: string;
}

/** One job in a file. */
export interface Job {
  title?: string | undefined;
  blocks: Block[];
  /** Undefined in a file that describes the work only: no opening is made of it. */
  facts?: Facts | undefined;
}

/** A file that could be read. */
export interface Source {
  /** The name of the file without its folder. */
  name: string;
  /** What it was read as, for people: `a Greenhouse board`. */
  format: string;
  jobs: Job[];
}

/** Why a file cannot be imported: a sentence that says what to do instead. */
export class Refusal extends Error {}
