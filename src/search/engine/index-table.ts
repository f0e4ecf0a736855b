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
  now: number;
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

/**
 * The table as it is searched at a moment: openings that have ended since it was built are no longer listed. Without names and
 * words that are known already, those of its start are read.
 */
export function indexTable(
  table: SearchTable,
  now: number,
  { vocabulary, saying }: Pick<IndexedTable, 'vocabulary' | 'saying'> = readStart(table),
): IndexedTable {
  const { role, opening, skill, answer } = table;
  const at = startsOf(table);
  const needs = role.needs.map(listNeeds);
  const status = opening.id.map((_, number) => statusOf(table, number, now));

  return {
    table,
    now,
    vocabulary,
    at,
    size: at.answer + answer.id.length,
    ids: [...role.id, ...opening.id, ...skill.id, ...answer.id],
    needs,
    uses: groupNumbers(skill.id.length, needs, (need, number) => [need.skill, { ...need, role: number }]),
    status,
    openingsOf: groupNumbers(
      role.id.length,
      opening.role.map((one) => [one]),
      (one, number) => [isListed(status[number] ?? 'closed') ? one : -1, number],
    ),
    yearly: opening.max.map((max, number) => opening.yearly[number] || max),
    saying,
    mentions: answer.mentions.map((packed) => new Set(packed)),
    above: groupNumbers(
      role.id.length,
      role.below.map((below) => [below]),
      (below, number) => [below, number],
    ),
  };
}

/** Where the entries of each kind begin. */
function startsOf({ role, opening, skill }: SearchTable): Record<Kind, number> {
  const [roles, openings] = [role.id.length, opening.id.length];

  return { role: 0, opening: roles, skill: roles + openings, answer: roles + openings + skill.id.length };
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

/** Names, and words by the entries whose name or other name has them. Openings are found by their role, unless they have a title. */
function readStart(table: SearchTable): Pick<IndexedTable, 'vocabulary' | 'saying'> {
  const { role, opening, skill } = table;
  const at = startsOf(table);
  const saying = new Map<string, Saying>();
  for (const [number, name] of role.name.entries()) addWords(saying, at.role + number, 'names', [name]);
  for (const [number, title] of opening.title.entries())
    if (title) addWords(saying, at.opening + number, 'names', [title]);
  for (const [number, name] of skill.name.entries()) {
    addWords(saying, at.skill + number, 'names', [name]);
    addWords(saying, at.skill + number, 'others', skill.says[number] ?? []);
  }

  return { vocabulary: buildVocabulary(table), saying };
}

export function addWords(saying: Map<string, Saying>, entry: number, of: keyof Saying, texts: string[]): void {
  for (const word of new Set(texts.flatMap(toWords))) {
    const known = saying.get(word) ?? { names: [], others: [] };
    known[of].push(entry);
    saying.set(word, known);
  }
}
