import { toLetter } from '#domain/search/letters.ts';
import { packNeeds } from '#domain/search/pack-needs.ts';
import { packTexts } from '#domain/search/pack-texts.ts';
import type { NeedGroup } from '#domain/search/packed-needs.ts';
import { type PackedTable, SHARED } from '#domain/search/packed-table.ts';
import { shortenId } from '#domain/search/short-id.ts';
import type { OpeningColumns, SearchTable } from '#domain/search/table.ts';

/** The table as it travels, without what `packRest` tells. `unpackTable` gives it back, but for the order of what a role asks for. */
export function packTable(table: SearchTable): PackedTable {
  const { skill, role, opening, words } = table;
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
    opening: {
      ...shareColumns(opening),
      id: opening.id.map((one, number) => shortenId(one, role.id[opening.role[number] ?? -1] ?? '')),
    },
    topic: { id: [], name: [], says: [] },
    answer: { id: [], title: [], topic: [], benefit: [], roles: [], families: [], mentions: [] },
    words: { ...words, others: [], near: [], instead: [] },
  };
}

const mustHave = (groups: NeedGroup[]): NeedGroup[] => groups.filter(({ need }) => need === 'must');

/** Tells once what openings share, and for each the letter of that. */
function shareColumns(opening: OpeningColumns): PackedTable['opening'] {
  const keys = opening.id.map((_, number) => JSON.stringify(SHARED.map((column) => opening[column][number])));
  const distinct = [...new Set(keys)];
  const firsts = distinct.map((key) => keys.indexOf(key));
  const shared = Object.fromEntries(
    SHARED.map((column) => [column, firsts.map((number) => opening[column][number])]),
  ) as Pick<OpeningColumns, (typeof SHARED)[number]>; // each of them, shorter
  const own = Object.fromEntries(
    Object.entries(opening).filter(([column]) => !SHARED.some((one) => one === column)),
  ) as Omit<OpeningColumns, (typeof SHARED)[number]>; // all others

  return { ...own, shares: keys.map((key) => toLetter(distinct.indexOf(key))).join(''), shared };
}
