import { packNeeds } from '#domain/search/pack-needs.ts';
import { packTexts } from '#domain/search/pack-texts.ts';
import { ITS_ROLE, type PackedTable } from '#domain/search/packed-table.ts';
import { shortenId } from '#domain/search/short-id.ts';
import type { SearchTable } from '#domain/search/table.ts';

/** The table as it travels. `unpackTable` gives it back, but for the order of what a role asks for. */
export function packTable(table: SearchTable): PackedTable {
  const { skill, role, opening, answer } = table;
  const { name, says, ...ofRole } = role;
  const { id, title, ...ofAnswer } = answer;
  const short = title.map((one, number) => {
    const own = name[answer.roles[number]?.[0] ?? -1];

    return own ? one.replace(own, ITS_ROLE) : one;
  });

  return {
    ...table,
    skill: { ...skill, id: skill.id.map((one, number) => shortenId(one, skill.name[number] ?? '')) },
    role: {
      ...ofRole,
      id: role.id.map((one, number) => shortenId(one, name[number] ?? '')),
      says: says.map(({ length }) => length),
      needs: packNeeds(role.needs),
    },
    opening: {
      ...opening,
      id: opening.id.map((one, number) => shortenId(one, role.id[opening.role[number] ?? -1] ?? '')),
    },
    answer: { ...ofAnswer, roles: toSteps(answer.roles) },
    texts: packTexts([...name, ...says.flat(), ...id, ...short], name.length),
  };
}

/** Numbers as differences: to the first number of the list before, or to the one before in the same list. */
function toSteps(lists: number[][]): number[][] {
  let first = 0;

  return lists.map((list) => {
    const steps = list.map((number, at) => number - (list[at - 1] ?? first));
    first = list[0] ?? first;

    return steps;
  });
}
