import { type PackedNeeds, unpackNeeds } from '#domain/search/packed-needs.ts';
import { type PackedTexts, unpackTexts } from '#domain/search/packed-texts.ts';
import { restoreId } from '#domain/search/short-id.ts';
import type { AnswerColumns, OpeningColumns, RoleColumns, SearchTable, SkillValues } from '#domain/search/table.ts';

/** The table as it travels: what follows from other columns is left out, and what repeats is told once. */
export interface PackedTable extends Omit<SearchTable, 'skill' | 'role' | 'answer'> {
  /** Ids as `shortenId` writes them after the names. */
  skill: SkillValues;
  /** Ids after the titles. Titles and alternate titles of all roles, then ids and titles of all answers, are among the texts. */
  role: Omit<RoleColumns, 'name' | 'says' | 'needs'> & { needs: PackedNeeds; says: number[] };
  /** Ids after those of the roles. */
  opening: OpeningColumns;
  /** Numbers of roles as the difference to the first one of the answer before, or to the one before. */
  answer: Omit<AnswerColumns, 'id' | 'title'>;
  texts: PackedTexts;
}

/** Stands in the title of an answer for the title of its first role. */
export const ITS_ROLE = '\u{fffc}';

/** The table as it is searched. */
export function unpackTable({ texts, ...packed }: PackedTable): SearchTable {
  const { skill, opening, answer } = packed;
  const all = unpackTexts(texts);
  const take = (amount: number): string[] => all.splice(0, amount);
  const roles = packed.role.id.length;
  const name = take(roles);
  const says = packed.role.says.map(take);
  const role = {
    ...packed.role,
    id: packed.role.id.map((id, number) => restoreId(id, name[number] ?? '')),
    name,
    says,
    needs: unpackNeeds(packed.role.needs),
  };
  const rolesOf = restoreLists(answer.roles);
  const answers = answer.topic.length;

  return {
    ...packed,
    skill: { ...skill, id: skill.id.map((id, number) => restoreId(id, skill.name[number] ?? '')) },
    role,
    opening: {
      ...opening,
      id: opening.id.map((id, number) => restoreId(id, role.id[opening.role[number] ?? -1] ?? '')),
    },
    answer: {
      ...answer,
      id: take(answers),
      title: take(answers).map((title, number) =>
        title.replace(ITS_ROLE, () => name[rolesOf[number]?.[0] ?? -1] ?? ''),
      ),
      roles: rolesOf,
    },
  };
}

/** Numbers as differences: to the first number of the list before, or to the one before in the same list. */
function restoreLists(lists: number[][]): number[][] {
  let first = 0;

  return lists.map((list) => {
    let last = first;
    const numbers = list.map((step) => {
      last += step;

      return last;
    });
    first = numbers[0] ?? first;

    return numbers;
  });
}
