import type { UnlinkedTable } from '#domain/search/packed-rest.ts';
import type { SearchTable, Target } from '#domain/search/table.ts';

/** The whole table. */
export const linkAnswers = ({ answer, ...table }: UnlinkedTable): SearchTable => ({
  ...table,
  answer: {
    ...answer,
    families: answer.families.map((own, number) => [
      ...own,
      ...(answer.roles[number] ?? []).map((role) => table.role.family[role] ?? -1),
    ]),
    mentions: answer.mentions.map((named) => named.map(readTarget)),
  },
});

const NAMED: Target['of'][] = [
  'role',
  'skill',
  'family',
  'level',
  'location',
  'country',
  'workplace',
  'employment',
  'topic',
  'open',
  'trait',
  'currency',
];

/** A target as one number. */
export const writeTarget = ({ of, value }: Target): number => value * NAMED.length + NAMED.indexOf(of);

const readTarget = (written: number): Target => ({
  of: NAMED[written % NAMED.length] ?? 'role',
  value: Math.floor(written / NAMED.length),
});
