import { addRest } from '#domain/search/packed-rest.ts';
import type { SuggestingWords } from '#domain/search/table.ts';
import { openSuggester, type Suggester } from '#search/engine/suggest.ts';
import { loadTable } from '#search/load-table.ts';

/** What suggests names, and the words beside them. */
export interface Names {
  suggester: Suggester;
  words: SuggestingWords;
}

let names: Names | undefined;

/** The names of this site's table, for fields beside which nothing is found or counted: less than half of the engine. */
export async function loadNames(): Promise<Names> {
  const { start, rest } = loadTable();
  const table = addRest(await start, await rest);
  names ??= { suggester: openSuggester(table), words: table.suggesting };

  return names;
}
