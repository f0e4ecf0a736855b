import { addFurtherNames } from '#domain/search/further-names.ts';
import type { SearchTable } from '#domain/search/table.ts';
import { type Engine, openEngine, openIndex } from '#search/engine/engine.ts';
import { addWords, indexTable } from '#search/engine/index-table.ts';

/** The engine over a whole table. */
export const openWhole = (table: SearchTable, now: number): Engine => completeEngine(openEngine(table, now), table);

/** The engine over a table whose start is open already: only what the rest says is read. That of the start is of no more use. */
export function completeEngine({ index }: Engine, table: SearchTable): Engine {
  const { now, saying, at } = index;
  for (const [number, titles] of table.role.says.entries()) addWords(saying, at.role + number, 'others', titles);
  for (const [number, title] of table.answer.title.entries()) {
    addWords(saying, at.answer + number, 'names', [title]);
    // The id of an answer is a name too: "applying-twice" says more than "Can I apply for two roles?"
    addWords(saying, at.answer + number, 'others', [table.answer.id[number] ?? '']);
  }

  return openIndex(indexTable(table, now, { saying, vocabulary: addFurtherNames(index.vocabulary, table) }));
}
