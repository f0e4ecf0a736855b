import { findAmount } from '#domain/search/amount.ts';
import { addFurtherNames } from '#domain/search/further-names.ts';
import { linkAnswers } from '#domain/search/link-answers.ts';
import { addRest, type PackedRest } from '#domain/search/packed-rest.ts';
import { type Engine, openIndex } from '#search/engine/engine.ts';
import { addWords, indexTable } from '#search/engine/index-table.ts';

/** The engine over a whole table, of which the start is open: only what the rest says is read. That of the start is of no more use. */
export function completeEngine({ index }: Engine, rest: PackedRest): Engine {
  const { now, saying, at } = index;
  const table = linkAnswers(addRest(index.table, rest));
  addWords(saying, at.role, 'others', table.role.says);
  addWords(saying, at.answer, 'names', table.answer.name);
  // The id of an answer is a name too: "applying-twice" says more than "Can I apply for two roles?"
  addWords(saying, at.answer, 'others', table.answer.id);
  addWords(saying, at.answer, 'others', table.answer.says);

  const vocabulary = { ...addFurtherNames(index.vocabulary, table), amountAt: findAmount };

  return openIndex(indexTable(table, now, { saying, vocabulary }));
}
