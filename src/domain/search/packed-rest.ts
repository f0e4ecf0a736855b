import { numberAt } from '#domain/search/letters.ts';
import { type PackedNeeds, unpackNeeds } from '#domain/search/packed-needs.ts';
import { type PackedTexts, unpackTexts } from '#domain/search/packed-texts.ts';
import { restoreTitle } from '#domain/search/short-title.ts';
import type { AnswerColumns, QueryWords, RoleColumns, SearchTable, SkillValues } from '#domain/search/table.ts';

/** The rest of a table as it travels: what stands behind names, facts and needs, or is said in other words than theirs. */
export interface PackedRest extends Pick<SearchTable, 'edition' | 'topic' | 'trait' | 'currency'> {
  skill: Pick<SkillValues, 'terms' | 'related'>;
  /** How many alternate titles each role has, and all of them as `shortenTitle` writes them; what roles welcome. */
  role: Pick<RoleColumns, 'below'> & { says: string; titles: PackedTexts; needs: PackedNeeds };
  words: Pick<QueryWords, 'others' | 'near' | 'instead' | 'payFrom' | 'locale'>;
  /**
   * Titles as `shortenTitle` writes them after that of the first role; numbers of roles as the difference to the first one of the
   * answer before, or to the one before; families without those of the roles; what is mentioned as `writeTarget` writes it.
   */
  answer: Omit<AnswerColumns, 'mentions'> & { mentions: number[][] };
}

/** A table whose answers do not say yet what they are about. Names are enough where nothing is found. */
export type UnlinkedTable = Omit<SearchTable, 'answer'> & Pick<PackedRest, 'answer'>;

/** The table with its rest, which must be of the same edition; `linkAnswers` does what is left. */
export function addRest(table: SearchTable, { skill, role, words, answer, ...further }: PackedRest): UnlinkedTable {
  const { name, needs } = table.role;
  const titles = unpackTexts(role.titles);
  const welcome = unpackNeeds(role.needs);
  const roles = restoreLists(answer.roles);
  let taken = 0;

  return {
    ...table,
    ...further,
    skill: { ...table.skill, ...skill },
    role: {
      ...table.role,
      below: role.below,
      says: name.map((own, number) => {
        const from = taken;
        taken += numberAt(role.says, number);

        return titles.slice(from, taken).map((title) => restoreTitle(title, own));
      }),
      needs: needs.map((groups, number) => [...groups, ...(welcome[number] ?? [])]),
    },
    words: { ...table.words, ...words },
    answer: {
      ...answer,
      name: answer.name.map((title, number) => restoreTitle(title, name[roles[number]?.[0] ?? -1] ?? '')),
      roles,
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
