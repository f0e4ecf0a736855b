/** The facets whose values an address lists: `level=senior&level=mid`. What only openings have comes last. */
export const FACETS = ['kind', 'family', 'level', 'skill', 'location', 'workplace', 'employment', 'open'] as const;

export type Facet = (typeof FACETS)[number];
