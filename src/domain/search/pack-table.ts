import { toLetter } from '#domain/search/letters.ts';
import { packNeeds } from '#domain/search/pack-needs.ts';
import { packTexts } from '#domain/search/pack-texts.ts';
import type { NeedGroup } from '#domain/search/packed-needs.ts';
import type { PackedTable, SharedColumns } from '#domain/search/packed-table.ts';
import { shortenId } from '#domain/search/short-id.ts';
import type { OpeningColumns, SearchTable } from '#domain/search/table.ts';

/** The table as it travels, without what `packRest` tells. `unpackTable` gives it back, but for the order of what a role asks for. */
export function packTable(table: SearchTable): PackedTable {
  const { skill, role, words } = table;
  const { name } = role;

  return {
    ...table,
    skill: {
      ...skill,
      id: skill.id.map((one, number) => shortenId(one, skill.name[number] ?? '')),
      terms: [],
      related: [],
    },
    role: {
      ...role,
      id: role.id.map((one, number) => shortenId(one, name[number] ?? '')),
      name: packTexts(name),
      says: [],
      needs: packNeeds(role.needs.map(mustHave), role.needs),
      below: [],
    },
    opening: packOpenings(table),
    topic: NO_NAMES,
    trait: NO_NAMES,
    currency: { ...NO_NAMES, id: table.currency.id },
    answer: { id: [], name: [], says: [], topic: [], benefit: [], roles: [], families: [], mentions: [] },
    words: { ...words, others: [], near: [], instead: [], payFrom: '', locale: '' },
  };
}

const NO_NAMES = { id: [], name: [], says: [] };

const mustHave = (groups: NeedGroup[]): NeedGroup[] => groups.filter(({ need }) => need === 'must');

// What openings of one place, or on one pay band, have in common; and what most have not.
const TOGETHER: (keyof OpeningColumns)[][] = [
  [
    'location',
    'eligible',
    'workplace',
    'employment',
    'min',
    'max',
    'currency',
    'period',
    'yearly',
    'zone',
    'pool',
    'visa',
  ],
  ['name', 'opens', 'filled', 'withdrawn'],
  ['closes'],
  ['id'],
];

function packOpenings({ opening, role }: SearchTable): PackedTable['opening'] {
  const short = opening.id.map((one, number) => shortenId(one, role.id[opening.role[number] ?? -1] ?? ''));
  const roles = role.id.length;

  return {
    role: opening.role.map((one, number) => toLetter((one - (opening.role[number - 1] ?? 0) + roles) % roles)).join(''),
    shared: TOGETHER.map((columns) => shareColumns({ ...opening, id: short }, columns)),
  };
}

/** Tells once what openings share. */
function shareColumns(opening: OpeningColumns, columns: (keyof OpeningColumns)[]): SharedColumns {
  const keys = opening.id.map((_, number) => JSON.stringify(columns.map((column) => opening[column][number])));
  const distinct = [...new Set(keys)];
  const firsts = distinct.map((key) => keys.indexOf(key));

  return {
    letters: keys.map((key) => toLetter(distinct.indexOf(key))).join(''),
    values: Object.fromEntries(columns.map((column) => [column, firsts.map((number) => opening[column][number])])),
  };
}
