/** The facets whose values an address lists: `level=senior&level=mid`. */
export const FACETS = ['kind', 'family', 'level', 'skill', 'location', 'workplace', 'employment'] as const;

export type Facet = (typeof FACETS)[number];

/** What a candidate has chosen: of the values of one facet any suffices, and every facet counts. Values are ids. */
export interface Selection extends Record<Facet, string[]> {
  /** A year's gross pay that the upper end reaches, in one currency. */
  pay?: { atLeast: number; currency: string } | undefined;
  /** Only what one can apply for at this moment. */
  openNow: boolean;
}

export const NOTHING_SELECTED: Selection = {
  kind: [],
  family: [],
  level: [],
  skill: [],
  location: [],
  workplace: [],
  employment: [],
  openNow: false,
};

/** All that can be taken back one by one: each facet that has a value, the pay, and "open now". */
export type Filter = Facet | 'pay' | 'openNow';
