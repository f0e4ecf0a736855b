import { understand } from '#domain/search/understand.ts';
import { listAnswering, type Question } from '#search/engine/answering.ts';
import type { Findings } from '#search/engine/findings.ts';
import type { IndexedTable } from '#search/engine/index-table.ts';
import { sift } from '#search/engine/sift.ts';

/** All entries that answer a question, best first, with the counts of all facets. */
export function find(index: IndexedTable, { text, selection, fullText }: Question): Findings {
  const understanding = understand(text, index.vocabulary);

  return { understanding, ...sift(index, selection, listAnswering(index, understanding, fullText)) };
}
