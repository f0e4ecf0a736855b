import { wholeVocabulary } from '#domain/search/further-names.ts';
import { addRest } from '#domain/search/packed-rest.ts';
import type { NamedTable } from '#search/engine/suggest.ts';
import { loadTable } from '#search/load-table.ts';

let named: NamedTable | undefined;

/** The names of this site's table, for pages on which nothing is found or counted: less than half of the engine. */
export async function loadNames(): Promise<NamedTable> {
  const { start, rest } = loadTable();
  const table = addRest(await start, await rest);
  named ??= { table, vocabulary: wholeVocabulary(table) };

  return named;
}
