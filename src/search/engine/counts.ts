import { bitOf, failuresWith } from '#search/engine/facets.ts';
import type { Counts } from '#search/engine/findings.ts';
import type { IndexedTable } from '#search/engine/index-table.ts';
import { FACETS, type Facet } from '#search/engine/selection.ts';

/**
 * For every value of every facet, how many of the entries there would be if it were chosen: all other facets count, its own does
 * not.
 */
export const countValues = (index: IndexedTable, failures: number[], entries: number[]): Counts =>
  Object.fromEntries(FACETS.map((facet) => [facet, countFacet(index, facet, failures, entries)])) as Counts; // one for each facet

function countFacet(index: IndexedTable, facet: Facet, failures: number[], entries: number[]): Map<string, number> {
  const column = index.columns[facet];
  const others = ~bitOf(facet);
  const amounts: number[] = [];
  const last: number[] = []; // by value, the entry that was counted last: several openings of a role are one
  for (const entry of entries) {
    for (const one of index.standIns[entry] ?? []) {
      if (failuresWith(failures, entry, one) & others) continue;
      for (const value of column[facet === 'kind' ? entry : one] ?? []) {
        if (last[value] !== entry) amounts[value] = (amounts[value] ?? 0) + 1;
        last[value] = entry;
      }
    }
  }

  return new Map(index.table[facet].id.map((id, value) => [id, amounts[value] ?? 0]));
}
