import type { SuggestingWords } from '#domain/search/table.ts';
import { buildVocabulary } from '#domain/search/vocabulary.ts';
import type { Engine } from '#search/engine/engine.ts';
import { suggest } from '#search/engine/suggest.ts';
import { loadTable } from '#search/load-table.ts';

/** What suggests names, and the words beside them. */
export interface Names {
  engine: Pick<Engine, 'suggest'>;
  table: { suggesting: SuggestingWords };
}

let names: Names | undefined;

/** The names of this site's table, for pages on which nothing is found or counted: less than half of the engine. */
export async function loadNames(): Promise<Names> {
  const table = await loadTable();
  if (!names) {
    const named = { table, vocabulary: buildVocabulary(table) };
    names = { engine: { suggest: (text, most) => suggest(named, text, most) }, table };
  }

  return names;
}
