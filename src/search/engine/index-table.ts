import { isListed, type OpeningStatus, statusAt } from '#domain/opening-status.ts';
import { listNeeds, type PackedNeed } from '#domain/search/packed-needs.ts';
import type { SearchTable } from '#domain/search/table.ts';
import { toWords } from '#domain/search/tokens.ts';
import { buildVocabulary, type Vocabulary } from '#domain/search/vocabulary.ts';

export const KINDS = ['role', 'opening', 'skill', 'answer'] as const;

export type Kind = (typeof KINDS)[number];

/** That a role asks for a skill. */
export interface Use extends PackedNeed {
  role: number;
}

export interface Saying {
  names: number[];
  others: number[];
}

/**
 * The table with what a search looks up in it. Everything that can be found is an entry with a number: roles first, then openings,
 * skills and answers. `at.opening + 3` is the fourth opening.
 */
export interface IndexedTable {
  table: SearchTable;
  vocabulary: Vocabulary;
  /** Where the entries of each kind begin. */
  at: Record<Kind, number>;
  size: number;
  /** The id of each entry. */
  ids: string[];
  uses: Use[][];
  needs: PackedNeed[][];
  /** What a candidate can apply for now or soon, by role. */
  openingsOf: number[][];
  status: OpeningStatus[];
  /** The upper end of the pay of each opening, for a year. */
  yearly: number[];
  /** The entries whose name, or only another name of theirs, has a word. */
  saying: Map<string, Saying>;
  /** What questions name, unpacked: for each answer the packed targets. */
  mentions: Set<number>[];
  /** Roles on the same ladder, with the steps between: a path over `below`. */
  above: number[][];
}

/** The table as it is searched at a moment: openings that have ended since it was built are no longer listed. */
export function indexTable(table: SearchTable, now: number): IndexedTable {
  const { role, opening, skill, answer } = table;
  const [roles, openings, skills] = [role.id.length, opening.id.length, skill.id.length];
  const at = { role: 0, opening: roles, skill: roles + openings, answer: roles + openings + skills };
  const needs = role.needs.map(listNeeds);
  const status = opening.id.map((_, number) => statusOf(table, number, now));

  return {
    table,
    vocabulary: buildVocabulary(table),
    at,
    size: at.answer + answer.id.length,
    ids: [...role.id, ...opening.id, ...skill.id, ...answer.id],
    needs,
    uses: groupNumbers(skills, needs, (need, number) => [need.skill, { ...need, role: number }]),
    status,
    openingsOf: groupNumbers(
      roles,
      opening.role.map((one) => [one]),
      (one, number) => [isListed(status[number] ?? 'closed') ? one : -1, number],
    ),
    yearly: opening.max.map((max, number) => opening.yearly[number] || max),
    saying: indexWords(table, at),
    mentions: answer.mentions.map((packed) => new Set(packed)),
    above: groupNumbers(
      roles,
      role.below.map((below) => [below]),
      (below, number) => [below, number],
    ),
  };
}

const MINUTE = 60_000;

function statusOf({ opening }: SearchTable, number: number, now: number): OpeningStatus {
  const instant = (minutes: number | undefined) => (minutes ? minutes * MINUTE : undefined);

  return statusAt(
    {
      opens: instant(opening.opens[number]),
      closes: instant(opening.closes[number]),
      filled: instant(opening.filled[number]),
      withdrawn: instant(opening.withdrawn[number]),
    },
    now,
  );
}

/** What stands in lists of lists, by a number that each has; below 0 is left out. */
function groupNumbers<Item, Value>(
  amount: number,
  lists: Item[][],
  read: (item: Item, list: number) => [key: number, value: Value],
): Value[][] {
  const groups = Array.from({ length: amount }, (): Value[] => []);
  for (const [number, list] of lists.entries()) {
    for (const item of list) {
      const [key, value] = read(item, number);
      groups[key]?.push(value);
    }
  }

  return groups;
}

/** Words by the entries whose name, other name or question has them. Openings are found by their role, unless they have a title. */
function indexWords({ role, opening, skill, answer }: SearchTable, at: Record<Kind, number>): Map<string, Saying> {
  const saying = new Map<string, Saying>();
  const add = (entry: number, name: string, others: string[] = []) => {
    const own = new Set(toWords(name));
    for (const word of own) entriesSaying(saying, word).names.push(entry);
    for (const word of new Set(others.flatMap(toWords))) {
      if (!own.has(word)) entriesSaying(saying, word).others.push(entry);
    }
  };

  for (const [number, name] of role.name.entries()) add(at.role + number, name, role.says[number]);
  for (const [number, title] of opening.title.entries()) if (title) add(at.opening + number, title);
  for (const [number, name] of skill.name.entries()) add(at.skill + number, name, skill.says[number]);
  // The id of an answer is a name too: "applying-twice" says more than "Can I apply for two roles?"
  for (const [number, title] of answer.title.entries()) add(at.answer + number, title, [answer.id[number] ?? '']);

  return saying;
}

function entriesSaying(saying: Map<string, Saying>, word: string): Saying {
  const known = saying.get(word) ?? { names: [], others: [] };
  saying.set(word, known);

  return known;
}
