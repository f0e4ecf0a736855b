import type { IndexedTable } from '#search/engine/index-table.ts';
import { FACETS, type Facet, type Selection } from '#search/engine/selection.ts';

/** One bit for each facet that an entry may fail. */
export const bitOf = (facet: Facet): number => 1 << FACETS.indexOf(facet);

const KIND = bitOf('kind');
const PAY = 1 << FACETS.length;

/** Which filters each entry fails by what it has itself, as bits. */
export function findFailures({ table, columns, at }: IndexedTable, selection: Selection): number[] {
  const { currency, max, yearly } = table.opening;
  const { pay } = selection;
  let failures = columns.kind.map(() => 0);
  const admit = (bit: number, fits: (entry: number) => boolean | undefined) => {
    failures = failures.map((bits, entry) => (fits(entry) ? bits : bits | bit));
  };

  for (const facet of FACETS) {
    const values = selection[facet].map((id) => table[facet].id.indexOf(id));
    if (values.length > 0)
      admit(bitOf(facet), (entry) => columns[facet][entry]?.some((value) => values.includes(value)));
  }
  if (pay)
    admit(PAY, (entry) => {
      const one = entry - at.opening;

      return table.currency.id[currency[one] ?? -1] === pay.currency && (yearly[one] || max[one] || 0) >= pay.atLeast;
    });

  return failures;
}

/** What an entry fails with one of those that stand in for it: it is of its own kind, and has the rest from that. */
export const failuresWith = (failures: number[], entry: number, standIn: number): number =>
  ((failures[entry] ?? 0) & KIND) | ((failures[standIn] ?? 0) & ~KIND);

/** Whether an entry passes all filters: with one and the same opening, where it has some. */
export const passes = ({ standIns }: IndexedTable, failures: number[], entry: number): boolean =>
  (standIns[entry] ?? []).some((one) => failuresWith(failures, entry, one) === 0);
