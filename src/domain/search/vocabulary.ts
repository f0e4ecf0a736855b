import type { QueryWords, SearchTable, Target, Values } from '#domain/search/table.ts';
import { toWords } from '#domain/search/tokens.ts';
import type { Meaning } from '#domain/search/understanding.ts';

/** One name of one thing, as it is written. */
export interface Name {
  text: string;
  meaning: Meaning;
}

/** Every name by which a candidate says something, and what each leads to. */
export interface Vocabulary {
  /** By folded name; what is called exactly so stands first. */
  names: Map<string, Name[]>;
  /** Folded names by their first letters, for names that are half typed. */
  starts: Map<string, string[]>;
  /** Every word of names and questions, and how often it is met: for words that are no name by themselves. */
  words: Map<string, number>;
  /** Words that stand for another one: "entwickler" for "developer". */
  instead: Map<string, string>;
  /** Words that look like a slip and are none. */
  others: Set<string>;
  or: Set<string>;
  filler: Set<string>;
  jobs: Set<string>;
  asking: Set<string>;
}

/** The parts of a table that have names. */
export interface NamedTable extends Pick<SearchTable, 'words'>, Record<(typeof KINDS)[number], Values> {
  skill: Pick<SearchTable['skill'], keyof Values | 'terms'>;
  answer: Pick<SearchTable['answer'], 'title' | 'id'>;
}

export function buildVocabulary(table: NamedTable): Vocabulary {
  const names = new Map<string, Name[]>();
  const words = new Map<string, number>();
  const meet = (found: string[]) => {
    for (const word of found) words.set(word, (words.get(word) ?? 0) + 1);
  };

  for (const [text, meaning] of listNames(table)) {
    const own = toWords(text);
    const key = own.join('');
    const known = names.get(key);
    if (!known) names.set(key, [{ text, meaning }]);
    else if (!known.some((name) => isSame(name.meaning, meaning))) known.push({ text, meaning });
    if (meaning.how !== 'term') meet(own);
  }
  for (const text of [...table.answer.title, ...table.answer.id]) meet(toWords(text));

  return { names, words, starts: Map.groupBy(names.keys(), toStart), ...readQueryWords(table.words) };
}

/** As many letters as a name must have before it counts as half typed. */
export const SHORTEST_START = 3;

export const toStart = (key: string): string => key.slice(0, SHORTEST_START);

const readQueryWords = ({ instead, others, near, or, filler, jobs, asking }: QueryWords) => ({
  instead: new Map(instead),
  others: new Set([...others, ...near.map(([name]) => name)]),
  or: new Set(['/', '|', ...or]),
  filler: new Set(filler),
  jobs: new Set(jobs),
  asking: new Set(asking),
});

const isSame = (a: Target, b: Target): boolean => a.of === b.of && a.value === b.value;

// Roles first, so that "data engineer" means the role before anything else that is called so.
const KINDS = [
  'role',
  'skill',
  'level',
  'family',
  'location',
  'country',
  'workplace',
  'employment',
  'topic',
] as const satisfies Target['of'][];

function* listNames(table: NamedTable): Generator<[text: string, meaning: Meaning]> {
  for (const how of ['name', 'alias'] as const) {
    for (const of of KINDS) yield* listOwn(table[of], of, how);
  }
  for (const text of table.words.open) yield [text, { of: 'open', value: 0, how: 'name', trust: 1 }];
  for (const [value, terms] of table.skill.terms.entries()) {
    for (const text of terms) yield [text, { of: 'skill', value, how: 'term', trust: 0.6 }];
  }
}

function* listOwn(
  values: Values,
  of: Target['of'],
  how: 'name' | 'alias',
): Generator<[text: string, meaning: Meaning]> {
  for (const [value, name] of values.name.entries()) {
    const texts = how === 'name' ? [name] : (values.says[value] ?? []);
    for (const text of texts) yield [text, { of, value, how, trust: how === 'name' ? 1 : 0.99 }];
  }
}
