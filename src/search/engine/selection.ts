import { FACETS, type Facet } from '#search/engine/facets.ts';

/** What a candidate has chosen: of the values of one facet any suffices, and every facet counts. Values are ids. */
export interface Selection extends Record<Facet, string[]> {
  /** A year's gross pay that the upper end reaches, in one currency. */
  pay?: { atLeast: number; currency: string } | undefined;
}

export const NOTHING_SELECTED = Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Selection; // one for each facet

/** All that can be taken back one by one: each facet that has a value, and the pay. */
export type Filter = Facet | 'pay';
