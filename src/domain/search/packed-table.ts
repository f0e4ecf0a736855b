import { numberAt } from '#domain/search/letters.ts';
import { type PackedNeeds, unpackNeeds } from '#domain/search/packed-needs.ts';
import { type PackedTexts, unpackTexts } from '#domain/search/packed-texts.ts';
import { restoreId } from '#domain/search/short-id.ts';
import type { OpeningColumns, RoleColumns, SearchTable, SkillValues } from '#domain/search/table.ts';

/** What openings have in common with others of the same place and pay. */
export const SHARED = [
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
] as const satisfies (keyof OpeningColumns)[];

type Shared = (typeof SHARED)[number];

/** The table as it travels, without its rest: what follows from other columns is left out, and what repeats is told once. */
export interface PackedTable extends Omit<SearchTable, 'skill' | 'role' | 'opening'> {
  /** Ids as `shortenId` writes them after the names. */
  skill: SkillValues;
  /** Ids after the titles. Of the needs, those that a role must have. */
  role: Omit<RoleColumns, 'name' | 'needs'> & { name: PackedTexts; needs: PackedNeeds };
  /** Ids after those of the roles, and for each opening the letter of what it shares. */
  opening: Omit<OpeningColumns, Shared> & { shares: string; shared: Pick<OpeningColumns, Shared> };
}

/** The table as it is searched. What `addRest` adds is empty in it. */
export function unpackTable(packed: PackedTable): SearchTable {
  const { skill } = packed;
  const { shares, shared, ...ofOpening } = packed.opening;
  const name = unpackTexts(packed.role.name);
  const role = {
    ...packed.role,
    id: packed.role.id.map((id, number) => restoreId(id, name[number] ?? '')),
    name,
    needs: unpackNeeds(packed.role.needs),
  };
  const spread = Object.entries(shared).map(([column, values]) => [
    column,
    Array.from(ofOpening.id, (_, number) => values[numberAt(shares, number)]),
  ]);

  return {
    ...packed,
    skill: { ...skill, id: skill.id.map((id, number) => restoreId(id, skill.name[number] ?? '')) },
    role,
    opening: {
      ...ofOpening,
      ...(Object.fromEntries(spread) as typeof shared), // the same columns with a value for each opening
      id: ofOpening.id.map((id, number) => restoreId(id, role.id[ofOpening.role[number] ?? -1] ?? '')),
    },
  };
}
