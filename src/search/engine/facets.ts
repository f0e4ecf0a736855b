import { isOpen } from '#domain/opening-status.ts';
import { unpackTarget } from '#domain/search/table.ts';
import { listValues } from '#search/engine/address.ts';
import type { Counts } from '#search/engine/findings.ts';
import { type IndexedTable, KINDS } from '#search/engine/index-table.ts';
import { FACETS, type Facet, type Selection } from '#search/engine/selection.ts';

/** The values of every entry for facets of its own, and of every opening for those that only openings have; by number. */
export interface FacetColumns {
  own: Record<OwnFacet, number[][]>;
  openings: Record<OpeningFacet, number[][]>;
}

const OWN = ['kind', 'family', 'level', 'skill'] as const satisfies Facet[];
const OF_OPENINGS = ['location', 'workplace', 'employment'] as const satisfies Facet[];

type OwnFacet = (typeof OWN)[number];
type OpeningFacet = (typeof OF_OPENINGS)[number];

// One bit for each filter that an entry may fail.
const BIT = {
  kind: 1,
  family: 2,
  level: 4,
  skill: 8,
  location: 16,
  workplace: 32,
  employment: 64,
  pay: 128,
  open: 256,
};

/** The columns that a selection is held against. They change with the table only. */
export function facetColumns(index: IndexedTable): FacetColumns {
  const { table, needs } = index;
  const { role, opening, skill, answer } = table;
  const rolesOf = [
    ...role.id.map((_, number) => [number]),
    ...opening.role.map((number) => [number]),
    ...skill.id.map((): number[] => []),
    ...answer.roles,
  ];
  const ownSkills = [
    ...needs.map((all) => all.map((need) => need.skill)),
    ...opening.role.map((number) => (needs[number] ?? []).map((need) => need.skill)),
    ...skill.id.map((_, number) => [number]),
    ...answer.mentions.map((packed) =>
      packed.map(unpackTarget).flatMap(({ of, value }) => (of === 'skill' ? [value] : [])),
    ),
  ];
  const families = rolesOf.map((roles, entry) =>
    distinct([...valuesAt(roles, role.family), ...(answer.families[entry - index.at.answer] ?? [])]),
  );

  return {
    own: {
      kind: rolesOf.map((_, entry) => [KINDS.findLastIndex((kind) => entry >= index.at[kind])]),
      family: families,
      level: rolesOf.map((roles) => distinct(valuesAt(roles, role.level))),
      skill: ownSkills,
    },
    openings: {
      location: opening.location,
      workplace: opening.workplace.map((number) => [number]),
      employment: opening.employment,
    },
  };
}

const valuesAt = (numbers: number[], column: number[]): number[] =>
  numbers.map((number) => column[number] ?? -1).filter((value) => value >= 0);

const distinct = (numbers: number[]): number[] => (numbers.length > 1 ? [...new Set(numbers)] : numbers);

/**
 * Which filters each entry fails, a bit each. A role passes what is asked of openings when one of its own passes all of it: `role`
 * has the bits of its openings side by side.
 */
export interface Failures {
  own: Uint16Array;
  opening: Uint16Array;
}

export function findFailures(index: IndexedTable, { own, openings }: FacetColumns, selection: Selection): Failures {
  const failures = { own: new Uint16Array(index.size), opening: new Uint16Array(index.status.length) };
  for (const facet of OWN) markFailures(failures.own, own[facet], BIT[facet], chosen(facet, selection, index));
  for (const facet of OF_OPENINGS)
    markFailures(failures.opening, openings[facet], BIT[facet], chosen(facet, selection, index));
  for (const [one, status] of index.status.entries()) {
    const bits =
      (paysEnough(index, one, selection.pay) ? 0 : BIT.pay) | (selection.openNow && !isOpen(status) ? BIT.open : 0);
    failures.opening[one] = (failures.opening[one] ?? 0) | bits;
  }

  return failures;
}

/** Whether each value of a facet is chosen; undefined when nothing is. */
function chosen(facet: Facet, selection: Selection, { table }: IndexedTable): boolean[] | undefined {
  const asked = new Set(selection[facet]);

  return asked.size > 0 ? listValues(facet, table).map((id) => asked.has(id)) : undefined;
}

function markFailures(failures: Uint16Array, column: number[][], bit: number, isChosen: boolean[] | undefined): void {
  if (!isChosen) return;
  for (const [entry, values] of column.entries()) {
    if (!values.some((value) => isChosen[value])) failures[entry] = (failures[entry] ?? 0) | bit;
  }
}

const paysEnough = ({ yearly, table }: IndexedTable, one: number, pay: Selection['pay']): boolean =>
  !pay || (table.currency[table.opening.currency[one] ?? -1] === pay.currency && (yearly[one] ?? 0) >= pay.atLeast);

/** Whether an entry passes all filters. */
export const passes = (index: IndexedTable, failures: Failures, selection: Selection, entry: number): boolean =>
  failures.own[entry] === 0 && passesAsOpening(index, failures, selection, entry);

/** Whether an entry passes what is asked of openings: itself, or for a role with one of its openings. */
function passesAsOpening(index: IndexedTable, failures: Failures, selection: Selection, entry: number): boolean {
  if (!asksOpenings(selection)) return true;

  return openingsOf(index, entry).some((one) => failures.opening[one] === 0);
}

/** The openings that stand for an entry: those of a role, or the opening itself. */
function openingsOf({ at, openingsOf: openings }: IndexedTable, entry: number): number[] {
  if (entry >= at.skill) return [];

  return entry < at.opening ? (openings[entry] ?? []) : [entry - at.opening];
}

const asksOpenings = (selection: Selection): boolean =>
  selection.pay !== undefined || selection.openNow || OF_OPENINGS.some((facet) => selection[facet].length > 0);

/**
 * For every value of every facet, how many of the entries there would be if it were chosen: all other facets count, its own does
 * not.
 */
export function countValues(
  index: IndexedTable,
  columns: FacetColumns,
  failures: Failures,
  selection: Selection,
  entries: Iterable<number>,
): Counts {
  const tallies = talliesFor(index);
  let openNow = 0;

  for (const entry of entries) {
    const own = failures.own[entry] ?? 0;
    if (own & (own - 1)) continue; // fails two filters or more: counts for none
    if (passesAsOpening(index, failures, selection, entry)) {
      for (const facet of OWN) if ((own & ~BIT[facet]) === 0) tally(tallies[facet], columns.own[facet][entry]);
    }
    if (own !== 0) continue;
    const openings = openingsOf(index, entry);
    if (openings.length === 0) continue;
    for (const facet of OF_OPENINGS)
      tally(tallies[facet], valuesOf(openings, columns.openings[facet], failures, BIT[facet]));
    openNow += Number(
      openings.some((one) => passesBut(failures, one, BIT.open) && isOpen(index.status[one] ?? 'closed')),
    );
  }

  return { ...toCounts(tallies, index), openNow };
}

const passesBut = ({ opening }: Failures, one: number, except: number): boolean =>
  ((opening[one] ?? 0) & ~except) === 0;

/** The values that a role has through those of its openings that pass everything else. */
function valuesOf(openings: number[], column: number[][], failures: Failures, except: number): number[] {
  const passing = openings.filter((one) => passesBut(failures, one, except));

  return passing.length === 1 ? (column[passing[0] ?? 0] ?? []) : distinct(passing.flatMap((one) => column[one] ?? []));
}

type Tallies = Record<Facet, Uint32Array>;

const talliesFor = (index: IndexedTable): Tallies =>
  mapFacets((facet) => new Uint32Array(listValues(facet, index.table).length));

const toCounts = (tallies: Tallies, { table }: IndexedTable): Record<Facet, Map<string, number>> =>
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

function tally(tallies: Uint32Array, values: number[] = []): void {
  for (const value of values) tallies[value] = (tallies[value] ?? 0) + 1;
}
