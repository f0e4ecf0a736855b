import { type Phrases, plantPhrases } from '#checks/words/phrases.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { Word } from '#schemas/words.ts';

/** A row of content/words.yml, by one of the phrases that it looks for or lets through. */
export interface Entry {
  word: Word;
  form: string;
  /** Whether the row lets this phrase through. */
  isFine: boolean;
}

const planted = new WeakMap<Word[], Map<string, Phrases<Entry>>>();

/** The phrases of the rows that hold in a collection and a language. Made once for each pair. */
export function lexiconFor(words: Word[], collection: CollectionName, language: string): Phrases<Entry> {
  const made = planted.get(words) ?? new Map<string, Phrases<Entry>>();
  planted.set(words, made);
  const key = `${collection} ${language}`;
  const lexicon = made.get(key) ?? plant(words.filter((word) => holds(word, collection, language)));
  made.set(key, lexicon);

  return lexicon;
}

const holds = ({ in: places, kind, lang }: Word, collection: CollectionName, language: string): boolean =>
  (places === undefined || places.some((place) => place === collection)) &&
  (kind === 'spelling' || lang.split('-')[0] === language);

/** The phrases of some rows. */
export const plant = (words: Word[]): Phrases<Entry> =>
  plantPhrases(
    words.flatMap((word) => [
      ...word.find.map((form) => ({ phrase: form, meaning: { word, form, isFine: false } })),
      ...word.except.map((form) => ({ phrase: form, meaning: { word, form, isFine: true } })),
    ]),
  );
