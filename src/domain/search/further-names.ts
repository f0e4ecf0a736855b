import { findMeantWord } from '#domain/search/slips.ts';
import { toWords } from '#domain/search/tokens.ts';
import type { Meaning } from '#domain/search/understanding.ts';
import {
  addNames,
  buildVocabulary,
  listOwn,
  meet,
  type NamedTable,
  toStart,
  type Vocabulary,
} from '#domain/search/vocabulary.ts';

/** Every name of a table. */
export const wholeVocabulary = (table: NamedTable): Vocabulary => addFurtherNames(buildVocabulary(table), table);

/** Adds what the rest of a table names. With all words known, half names are understood, and slips are mended. */
export function addFurtherNames(vocabulary: Vocabulary, table: NamedTable): Vocabulary {
  const { names, words } = vocabulary;
  addNames(vocabulary, listFurther(table));
  for (const text of [...table.answer.name, ...table.answer.id, ...table.answer.says]) meet(toWords(text), vocabulary);

  return {
    ...vocabulary,
    starts: Map.groupBy(names.keys(), toStart),
    said: table.words,
    mend: (typed, among = words) => findMeantWord(typed, among),
  };
}

const FURTHER = ['topic', 'trait', 'currency'] as const;

function* listFurther(table: NamedTable): Generator<[text: string, meaning: Meaning]> {
  yield* listOwn(table.role, 'role', 'alias');
  for (const how of ['name', 'alias'] as const) {
    for (const of of FURTHER) yield* listOwn(table[of], of, how);
  }
  for (const [value, terms] of table.skill.terms.entries()) {
    for (const text of terms) yield [text, { of: 'skill', value, how: 'term', trust: 0.6 }];
  }
}
