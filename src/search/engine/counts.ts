import { isOpen } from '#domain/opening-status.ts';
import { listValues } from '#search/engine/address.ts';
import {
  BIT,
  type Column,
  type FacetColumns,
  type Failures,
  OF_OPENINGS,
  OWN,
  openingsOf,
  passesAsOpening,
} from '#search/engine/facets.ts';
import type { Counts } from '#search/engine/findings.ts';
import type { IndexedTable } from '#search/engine/index-table.ts';
import { FACETS, type Facet } from '#search/engine/selection.ts';

/**
 * For every value of every facet, how many of the entries there would be if it were chosen: all other facets count, its own does
 * not.
 */
export function countValues(index: IndexedTable, columns: FacetColumns, failures: Failures, entries: number[]): Counts {
  const tallies = mapFacets((facet) => new Uint32Array(listValues(facet, index.table).length));
  const own = OWN.map((facet) => ({ column: columns.own[facet], others: ~BIT[facet], tally: tallies[facet] }));
  const ofOpenings = OF_OPENINGS.map((facet) => ({
    column: columns.openings[facet],
    others: ~BIT[facet],
    tally: tallies[facet],
  }));
  let openNow = 0;

  for (const entry of entries) {
    const failed = failures.own[entry] ?? 0;
    if (failed & (failed - 1)) continue; // fails two filters or more: counts for none
    if (passesAsOpening(index, failures, entry)) {
      for (const { column, others, tally } of own) if ((failed & others) === 0) addTallies(tally, column[entry]);
    }
    if (failed !== 0) continue;
    const openings = openingsOf(index, entry);
    if (openings.length === 0) continue;
    for (const { column, others, tally } of ofOpenings) countOpenings(openings, column, failures, others, tally);
    openNow += Number(
      openings.some((one) => passesBut(failures, one, ~BIT.open) && isOpen(index.status[one] ?? 'closed')),
    );
  }

  return { ...toCounts(tallies, index), openNow };
}

/** Counts the values that a role has through those of its openings that pass everything else, each once. */
function countOpenings(
  openings: number[],
  column: Column,
  failures: Failures,
  others: number,
  tallies: Uint32Array,
): void {
  const passing = openings.filter((one) => passesBut(failures, one, others));
  const [first = -1] = passing;
  addTallies(tallies, passing.length > 1 ? [...new Set(passing.flatMap((one) => column[one] ?? []))] : column[first]);
}

function addTallies(tallies: Uint32Array, values: number[] = []): void {
  // Called a million times for one key: an iterator would be half of it.
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    tallies[value] = (tallies[value] ?? 0) + 1;
  }
}

const passesBut = ({ opening }: Failures, one: number, others: number): boolean => ((opening[one] ?? 0) & others) === 0;

const toCounts = (tallies: Record<Facet, Uint32Array>, { table }: IndexedTable): Record<Facet, Map<string, number>> =>
  mapFacets(
    (facet) =>
      new Map(
        listValues(facet, table)
          .map((id, number): [string, number] => [id, tallies[facet][number] ?? 0])
          .filter(([, amount]) => amount > 0),
      ),
  );

const mapFacets = <Value>(read: (facet: Facet) => Value): Record<Facet, Value> =>
  Object.fromEntries(FACETS.map((facet) => [facet, read(facet)])) as Record<Facet, Value>; // one for each facet
