import { FACETS } from '#search/engine/facets.ts';
import type { Counts } from '#search/engine/findings.ts';
import type { IndexedTable } from '#search/engine/index-table.ts';
import type { Selection } from '#search/engine/selection.ts';

const PAY = 1 << FACETS.length;

/**
 * Those entries that pass all filters, and for every value of every facet how many there would be if it were chosen: all other facets
 * count, its own does not. What only openings have must be passed with one and the same opening.
 */
export function sift(
  { table, columns, rows, size }: IndexedTable,
  { pay, ...selection }: Selection,
  entries: number[],
) {
  const currency = pay && table.currency.id.indexOf(pay.currency);
  // What an entry fails is one bit for each facet; a value that is chosen takes that of its facet away.
  const tallies = FACETS.map((facet, place) =>
    table[facet].id.map((id) => {
      const bit = 1 << place;

      // Several openings of a role are one: the entry that was counted last is not counted again.
      return { id, bit, chosen: selection[facet].includes(id) ? bit : 0, amount: 0, last: -1 };
    }),
  );
  const all = tallies.flat();
  const asked = all.reduce((bits, { chosen }) => bits | chosen, pay ? PAY : 0);
  const ANSWERS = 1;
  const PASSES = 2;
  const states = new Uint8Array(size);
  for (const entry of entries) states[entry] = ANSWERS;

  // In the order of the table, not of the results: neighbours in memory are read several times as fast.
  for (const { entry, standIn, values } of rows) {
    if (!states[entry]) continue;
    let failed = asked;
    for (const value of values) failed &= ~(all[value]?.chosen ?? 0);
    if (pay && columns.currency[standIn]?.[0] === currency && (columns.pay[standIn]?.[0] ?? 0) >= pay.atLeast)
      failed &= ~PAY;
    if (!failed) states[entry] = PASSES;
    if (failed & (failed - 1)) continue; // two of them
    for (const value of values) {
      const tally = all[value];
      if (!tally || failed & ~tally.bit || tally.last === entry) continue;
      tally.last = entry;
      tally.amount += 1;
    }
  }

  return {
    entries: entries.filter((entry) => states[entry] === PASSES),
    counts: Object.fromEntries(
      FACETS.map((facet, place) => [facet, new Map(tallies[place]?.map(({ id, amount }) => [id, amount]))]),
    ) as Counts, // one for each facet
  };
}
