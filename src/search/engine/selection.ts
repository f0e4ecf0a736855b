/** The facets whose values an address lists: `level=senior&level=mid`. */
export const FACETS = ['kind', 'family', 'level', 'skill', 'location', 'workplace', 'employment'] as const;

export type Facet = (typeof FACETS)[number];

/** What a candidate has chosen: one of the values of each facet suffices, and every facet counts. */
export interface Selection extends Record<Facet, string[]> {
  /** A year's gross pay that the upper end reaches, in one currency. */
  pay?: { atLeast: number; currency: string } | undefined;
  openNow: boolean;
}
