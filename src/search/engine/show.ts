import { isOpen } from '#domain/opening-status.ts';
import type { SearchTable, Target } from '#domain/search/table.ts';
import type { Understanding } from '#domain/search/understanding.ts';
import { tellEvidence } from '#search/engine/evidence.ts';
import type { Column, FacetColumns } from '#search/engine/facets.ts';
import type { Reason, Result } from '#search/engine/findings.ts';
import { type IndexedTable, KINDS } from '#search/engine/index-table.ts';

/** Some entries as results: the facts to choose by, and why each answers the query. */
export function showEntries(
  index: IndexedTable,
  columns: FacetColumns,
  entries: number[],
  understanding: Understanding,
): Result[] {
  const reasons = listReasons(index, entries, understanding);

  return entries.map((entry) => ({ ...factsOf(index, columns, entry), reasons: reasons.get(entry) ?? [] }));
}

function factsOf(index: IndexedTable, { own, openings }: FacetColumns, entry: number): Omit<Result, 'reasons'> {
  const { table, at } = index;
  const kind = KINDS.findLast((one) => entry >= at[one]) ?? 'role';
  const number = entry - at[kind];
  const listed = kind === 'role' ? (index.openingsOf[number] ?? []) : kind === 'opening' ? [number] : [];
  const toNames = (values: number[], { name }: { name: string[] }) =>
    [...new Set(values)].map((value) => name[value] ?? '');
  const names = (column: Column, values: { name: string[] }) =>
    toNames(
      listed.flatMap((one) => column[one] ?? []),
      values,
    );
  const isRoleOrOpening = kind === 'role' || kind === 'opening';

  return {
    kind,
    id: index.ids[entry] ?? '',
    title: titleOf(index, kind, number),
    isBenefit: kind === 'answer' && table.answer.benefit[number] === 1,
    about: kind === 'answer' ? placeOfAnswer(table, number) : {},
    family: isRoleOrOpening ? (table.family.name[own.family[entry]?.[0] ?? -1] ?? '') : '',
    level: isRoleOrOpening ? (table.level.name[own.level[entry]?.[0] ?? -1] ?? '') : '',
    locations: names(openings.location, table.location),
    countries: toNames(
      listed.flatMap((one) => table.opening.eligible[one] ?? []),
      table.country,
    ),
    workplaces: names(openings.workplace, table.workplace),
    employment: names(openings.employment, table.employment),
    opening: kind === 'opening' ? openingFacts(index, number) : undefined,
    openings: kind === 'role' ? listed.filter((one) => isPlace(index, one)).length : 0,
  };
}

/** The ids of the role or else the family that an answer is read with; neither when it is for everybody. */
export function placeOfAnswer({ answer, role, family }: SearchTable, number: number): Result['about'] {
  const [ownRole] = answer.roles[number] ?? [];
  const [ownFamily] = answer.families[number] ?? [];

  return ownRole !== undefined
    ? { role: role.id[ownRole] }
    : { family: ownFamily === undefined ? undefined : family.id[ownFamily] };
}

const isPlace = ({ table, status }: IndexedTable, one: number): boolean =>
  isOpen(status[one] ?? 'closed') && !table.opening.pool[one];

function titleOf({ table }: IndexedTable, kind: Result['kind'], number: number): string {
  if (kind === 'answer') return table.answer.title[number] ?? '';
  if (kind !== 'opening') return table[kind].name[number] ?? '';

  return table.opening.title[number] || (table.role.name[table.opening.role[number] ?? -1] ?? '');
}

const MINUTE = 60_000;

function openingFacts({ table, status }: IndexedTable, number: number): Result['opening'] {
  const { opening } = table;
  const own = status[number] ?? 'closed';
  const minutes = (own === 'upcoming' ? opening.opens : opening.closes)[number];

  return {
    status: own,
    isPool: opening.pool[number] === 1,
    pay: {
      min: opening.min[number] ?? 0,
      max: opening.max[number] ?? 0,
      currency: table.currency[opening.currency[number] ?? -1] ?? '',
      period: opening.period[number] ?? 'year',
    },
    moment: minutes ? minutes * MINUTE : undefined,
    timeZone: table.zone[opening.zone[number] ?? -1] ?? 'UTC',
  };
}

/** For each entry the strongest reason of each recognised part that it answers, in the order of the query. */
function listReasons(index: IndexedTable, entries: number[], { groups }: Understanding): Map<number, Reason[]> {
  const reasons = new Map(entries.map((entry): [number, Reason[]] => [entry, []]));
  for (const part of groups.flat()) {
    const best = new Map<number, { grade: number; reason: Reason }>();
    for (const meaning of part.meanings) {
      tellEvidence(index, meaning, (entry, grade, why, proficiency = 0) => {
        const own = grade * meaning.trust;
        if (!reasons.has(entry) || own <= (best.get(entry)?.grade ?? 0)) return;
        best.set(entry, { grade: own, reason: { part, meaning, name: nameOf(index, meaning), why, proficiency } });
      });
    }
    for (const [entry, { reason }] of best) reasons.get(entry)?.push(reason);
  }

  return reasons;
}

/** The name of a target; empty for "open now", which has none. */
export const nameOf = ({ table }: Pick<IndexedTable, 'table'>, { of, value }: Target): string =>
  of === 'open' ? '' : (table[of].name[value] ?? '');
