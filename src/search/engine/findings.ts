import type { OpeningStatus } from '#domain/opening-status.ts';
import type { Meaning, Part, Understanding } from '#domain/search/understanding.ts';
import type { PayPeriod } from '#schemas/pay.ts';
import type { Selection } from '#search/engine/selection.ts';

/** Amount of entries per value of each facet, by the value's id: what choosing it would show. */
export type Counts = Record<
  'kind' | 'family' | 'level' | 'skill' | 'location' | 'workplace' | 'employment',
  Map<string, number>
> & {
  openNow: number;
};

/** What a query and a selection lead to. */
export interface Findings {
  understanding: Understanding;
  /** Entry numbers, best first. Those of the full text stand behind all others. */
  entries: number[];
  counts: Counts;
  /** Only when nothing was found. */
  advice?: Advice | undefined;
}

/** What to do when nothing was found. */
export interface Advice {
  /** The filter or recognised words whose removal shows most, and how many that is. */
  without?: { part: Part; amount: number } | { facet: keyof Selection; amount: number } | undefined;
  /** The skill whose name is nearest to what was typed, by id and name. */
  nearest?: { id: string; name: string } | undefined;
}

/** Why an entry is a result, for one recognised part or free word. */
export interface Reason {
  /** Undefined when free words were found in the name. */
  part?: Part | undefined;
  meaning?: Meaning | undefined;
  /** The name of what was meant: "Kubernetes". */
  name: string;
  /**
   * `is` that very thing, `needs` or `welcomes` the skill (`one-of`: as one of several), is an opening of the role (`opening-of`),
   * stands on its `ladder`, `has` that level, place or way of working, `mentions` it in its question, or `says` the word in its name.
   */
  why: 'is' | 'needs' | 'one-of' | 'welcomes' | 'opening-of' | 'ladder' | 'has' | 'mentions' | 'says';
  /** 1 awareness to 4 expert; 0 when nothing is said. */
  proficiency: number;
}

/** One result with the facts a candidate chooses by; words are the page's to find. */
export interface Result {
  kind: 'role' | 'opening' | 'skill' | 'answer';
  id: string;
  title: string;
  /** True for an answer on the benefits page. */
  isBenefit: boolean;
  family: string;
  level: string;
  locations: string[];
  /** Countries one can live in, for remote work. */
  countries: string[];
  workplace: string;
  employment: string[];
  pay?: { min: number; max: number; currency: string; period: PayPeriod } | undefined;
  status?: OpeningStatus | undefined;
  /** When it closes, or when it opens if it is upcoming; milliseconds. */
  moment?: number | undefined;
  isPool: boolean;
  /** Openings one can apply for now, for a role. */
  openings: number;
  reasons: Reason[];
}
