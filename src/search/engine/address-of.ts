import { type IndexedTable, kindOf } from '#search/engine/index-table.ts';
import { answerPath, benefitsPath, openingPath, rolePath, skillPath } from '#paths';

const PATHS = { role: rolePath, opening: openingPath, skill: skillPath };

/** Where an entry is read: `/roles/x/`, or `/roles/x/#answer-y` for an answer that is about one role before others. */
export function addressOf(index: IndexedTable, entry: number): string {
  const { answer, role, family } = index.table;
  const kind = kindOf(index, entry);
  const number = entry - index.at[kind];
  const id = index.table[kind].id[number] ?? '';
  if (kind !== 'answer') return PATHS[kind](id);
  const [ownRole = -1] = answer.roles[number] ?? [];
  const [ownFamily = -1] = answer.families[number] ?? [];

  return answer.benefit[number]
    ? benefitsPath(id)
    : answerPath(id, { role: role.id[ownRole], family: family.id[ownFamily] });
}
