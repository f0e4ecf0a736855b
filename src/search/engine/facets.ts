import { isOpen } from '#domain/opening-status.ts';
import { unpackTarget } from '#domain/search/table.ts';
import { listValues } from '#search/engine/address.ts';
import { type IndexedTable, KINDS } from '#search/engine/index-table.ts';
import type { Facet, Selection } from '#search/engine/selection.ts';

/** Some numbers for each entry. */
export type Column = number[][];

/** The values of every entry for facets of its own, and of every opening for those that only openings have; by number. */
export interface FacetColumns {
  own: Record<OwnFacet, Column>;
  openings: Record<OpeningFacet, Column>;
}

export const OWN = ['kind', 'family', 'level', 'skill'] as const satisfies Facet[];
export const OF_OPENINGS = ['location', 'workplace', 'employment'] as const satisfies Facet[];

type OwnFacet = (typeof OWN)[number];
type OpeningFacet = (typeof OF_OPENINGS)[number];

// One bit for each filter that an entry may fail.
export const BIT = {
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
  const skills = [
    ...needs.map((all) => all.map((need) => need.skill)),
    ...opening.role.map((number) => (needs[number] ?? []).map((need) => need.skill)),
    ...skill.id.map((_, number) => [number]),
    ...answer.mentions.map((packed) =>
      packed.map(unpackTarget).flatMap(({ of, value }) => (of === 'skill' ? [value] : [])),
    ),
  ];
  const families = rolesOf.map((roles, entry) => [
    ...valuesAt(roles, role.family),
    ...(answer.families[entry - index.at.answer] ?? []),
  ]);

  return {
    own: {
      kind: rolesOf.map((_, entry) => [KINDS.findLastIndex((kind) => entry >= index.at[kind])]),
      family: families.map(distinct),
      level: rolesOf.map((roles) => distinct(valuesAt(roles, role.level))),
      skill: skills,
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

/** Which filters each entry fails by itself, and each opening as an opening; a bit for each. */
export interface Failures {
  own: Uint16Array;
  opening: Uint16Array;
  /** Whether anything is asked that only openings have. A role then passes when one of its openings passes all of it. */
  asksOpenings: boolean;
}

export function findFailures(index: IndexedTable, { own, openings }: FacetColumns, selection: Selection): Failures {
  const failures = {
    own: new Uint16Array(index.size),
    opening: new Uint16Array(index.status.length),
    asksOpenings: asksOpenings(selection),
  };
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

function markFailures(failures: Uint16Array, column: Column, bit: number, isChosen: boolean[] | undefined): void {
  if (!isChosen) return;
  for (const [entry, values] of column.entries()) {
    if (!values.some((value) => isChosen[value])) failures[entry] = (failures[entry] ?? 0) | bit;
  }
}

const paysEnough = ({ yearly, table }: IndexedTable, one: number, pay: Selection['pay']): boolean =>
  !pay || (table.currency[table.opening.currency[one] ?? -1] === pay.currency && (yearly[one] ?? 0) >= pay.atLeast);

/** Whether an entry passes all filters. */
export const passes = (index: IndexedTable, failures: Failures, entry: number): boolean =>
  failures.own[entry] === 0 && passesAsOpening(index, failures, entry);

/** Whether an entry passes what is asked of openings: itself, or for a role with one of its openings. */
export function passesAsOpening(index: IndexedTable, failures: Failures, entry: number): boolean {
  if (!failures.asksOpenings) return true;

  return openingsOf(index, entry).some((one) => failures.opening[one] === 0);
}

/** The openings that stand for an entry: those of a role, or the opening itself. */
export function openingsOf({ at, openingsOf: openings }: IndexedTable, entry: number): number[] {
  if (entry >= at.skill) return [];

  return entry < at.opening ? (openings[entry] ?? []) : [entry - at.opening];
}

const asksOpenings = (selection: Selection): boolean =>
  selection.pay !== undefined || selection.openNow || OF_OPENINGS.some((facet) => selection[facet].length > 0);
