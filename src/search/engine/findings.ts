import type { OpeningStatus } from '#domain/opening-status.ts';
import type { Kind } from '#domain/search/table.ts';
import type { Meaning, Part, Understanding } from '#domain/search/understanding.ts';
import type { PayPeriod } from '#schemas/pay.ts';
import type { Facet } from '#search/engine/facets.ts';
import type { Filter } from '#search/engine/selection.ts';

/** For each value of each facet, by its id, how many results there would be if it were chosen. */
export type Counts = Record<Facet, Map<string, number>>;

/** What a query and a selection lead to. */
export interface Findings {
  understanding: Understanding;
  /** Entry numbers, best first. Those that only the full text has stand behind all others. */
  entries: number[];
  counts: Counts;
}

/** What helps when nothing was found. */
export interface Advice {
  /** The filter, or the recognised words, whose removal shows most, and how many that would be. */
  without?: { filter?: Filter; part?: Part; amount: number } | undefined;
  /** The skill that is nearest to what was asked for. */
  nearest?: { id: string; name: string } | undefined;
}

/** Why an entry is a result. */
export interface Reason {
  /** The recognised words that it answers. */
  part: Part;
  meaning: Meaning;
  /** The name of what was meant: "Kubernetes". */
  name: string;
  /**
   * It `is` that very thing; `needs` the skill, needs it as `one-of` several, or `welcomes` it; is an `opening-of` the role; stands on
   * its `ladder`; `has` that level, place, topic or way of working; is an answer `about` it; or `mentions` it in the question.
   */
  why: 'is' | 'needs' | 'one-of' | 'welcomes' | 'opening-of' | 'ladder' | 'has' | 'about' | 'mentions';
  /** How well the skill is asked for: 1 awareness to 4 expert; 0 when nothing is said. */
  proficiency: number;
}

/** One result with the facts that a candidate chooses by. Names are in the site's language; the rest is the page's to word. */
export interface Result {
  entry: number;
  kind: Kind | 'benefit';
  href: string;
  title: string;
  /** Family, level, places and ways of working, as far as they are told of its kind. Of several names any is true. */
  facts: string[][];
  /** What an opening says. */
  opening?:
    | {
        status: OpeningStatus;
        isPool: boolean;
        min: number;
        max: number;
        currency: string;
        period: PayPeriod;
        /** When it opens, while it is upcoming, or else closes; milliseconds since 1970, 0 when it stays open. */
        moment: number;
        timeZone: string;
      }
    | undefined;
  /** How many openings of a role one can apply for now. Talent pools do not count. */
  openings: number;
  /** Empty for what was found by free words, or in the full text. */
  reasons: Reason[];
  /** Words that an answer is found by though its question does not say them; empty otherwise. */
  leading: string;
}
