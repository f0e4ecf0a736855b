import type { findAmount } from '#domain/search/amount.ts';
import type { Words } from '#domain/search/slips.ts';
import { isSame, type QueryWords, type SearchTable, type Target, type Values } from '#domain/search/table.ts';
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
  /** Folded names by their first letters, for names that are half typed, once all names are known. */
  starts: Map<string, string[]>;
  /** Every word of names and questions, and how often it is met: for words that are no name by themselves. */
  words: Map<string, number>;
  /** Words that are no names. */
  said: QueryWords;
  /** The word that was probably meant by one with a slip of typing, once all words are known: one of these, or of all. */
  mend?: (typed: string, words?: Words) => string | undefined;
  /** The pay that a query asks for at a place. `completeEngine` adds it: names and questions have none. */
  amountAt?: typeof findAmount;
}

/** The parts of a table that have names. */
export interface NamedTable
  extends Pick<SearchTable, 'words' | 'topic' | 'trait' | 'currency'>,
    Record<(typeof KINDS)[number], Values> {
  skill: Pick<SearchTable['skill'], keyof Values | 'terms'>;
  answer: Pick<SearchTable['answer'], 'name' | 'id' | 'says'>;
}

/** What the start of a table names. `addFurtherNames` adds what its rest does. */
export function buildVocabulary(table: NamedTable): Vocabulary {
  const vocabulary: Vocabulary = {
    names: new Map(),
    words: new Map(),
    starts: new Map(),
    said: table.words,
  };
  addNames(vocabulary, listNames(table));

  return vocabulary;
}

export function addNames(vocabulary: Vocabulary, listed: Iterable<[text: string, meaning: Meaning]>): void {
  const { names } = vocabulary;
  for (const [text, meaning] of listed) {
    const own = toWords(text);
    const key = own.join('');
    const known = names.get(key);
    if (!known) names.set(key, [{ text, meaning }]);
    else if (!known.some((name) => isSame(name.meaning, meaning))) known.push({ text, meaning });
    if (meaning.how !== 'term') meet(own, vocabulary);
  }
}

export function meet(found: string[], { words }: Vocabulary): void {
  for (const word of found) words.set(word, (words.get(word) ?? 0) + 1);
}

/** As many letters as a name must have before it counts as half typed. */
export const SHORTEST_START = 3;

export const toStart = (key: string): string => key.slice(0, SHORTEST_START);

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
  'open',
] as const satisfies Target['of'][];

function* listNames(table: NamedTable): Generator<[text: string, meaning: Meaning]> {
  for (const how of ['name', 'alias'] as const) {
    for (const of of KINDS) yield* listOwn(table[of], of, how);
  }
}

export function* listOwn(
  values: Values,
  of: Target['of'],
  how: 'name' | 'alias',
): Generator<[text: string, meaning: Meaning]> {
  for (const [value, name] of values.name.entries()) {
    const texts = how === 'name' ? [name] : (values.says[value] ?? []);
    for (const text of texts) yield [text, { of, value, how, trust: how === 'name' ? 1 : 0.99 }];
  }
}
