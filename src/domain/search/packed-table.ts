import { numberAt } from '#domain/search/letters.ts';
import { type PackedNeeds, unpackNeeds } from '#domain/search/packed-needs.ts';
import { type PackedTexts, unpackTexts } from '#domain/search/packed-texts.ts';
import { restoreIds } from '#domain/search/short-id.ts';
import type { OpeningColumns, RoleColumns, SearchTable, SkillValues } from '#domain/search/table.ts';

/** Some columns of openings: their values, each once where they come together, and for each opening the letter of its own. */
export interface SharedColumns {
  letters: string;
  values: Partial<Record<keyof OpeningColumns, unknown[]>>;
}

/** The table as it travels, without its rest: what follows from other columns is left out, and what repeats is told once. */
export interface PackedTable extends Omit<SearchTable, 'skill' | 'role' | 'opening'> {
  /** Ids as `shortenId` writes them after the names. */
  skill: SkillValues;
  /** Ids after the titles. Of the needs, those that a role must have. */
  role: Omit<RoleColumns, 'name' | 'needs'> & { name: PackedTexts; needs: PackedNeeds };
  /** Ids after those of the roles; the role as the letter of how many roles further on it is, round and round. */
  opening: { role: string; shared: SharedColumns[] };
}

/** The table as it is searched. What `addRest` adds is empty in it. */
export function unpackTable(packed: PackedTable): SearchTable {
  const { skill } = packed;
  const name = unpackTexts(packed.role.name);
  const role = {
    ...packed.role,
    id: restoreIds(packed.role.id, (number) => name[number]),
    name,
    needs: unpackNeeds(packed.role.needs),
  };
  let last = 0;
  const opening = {
    ...spreadColumns(packed.opening.shared),
    role: Array.from(packed.opening.role, (_, number) => {
      last = (last + numberAt(packed.opening.role, number)) % name.length;

      return last;
    }),
  };

  return {
    ...packed,
    skill: { ...skill, id: restoreIds(skill.id, (number) => skill.name[number]) },
    role,
    opening: {
      ...opening,
      id: restoreIds(opening.id, (number) => role.id[opening.role[number] ?? -1]),
    },
  };
}

const spreadColumns = (shared: SharedColumns[]): Omit<OpeningColumns, 'role'> =>
  Object.fromEntries(
    shared.flatMap(({ letters, values }) =>
      Object.entries(values).map(([column, own]) => [
        column,
        Array.from(letters, (_, number) => own[numberAt(letters, number)]),
      ]),
    ),
  ) as unknown as Omit<OpeningColumns, 'role'>; // written from these columns by `packTable`
