import { understand } from '#domain/search/understand.ts';
import { listAnswering, type Question } from '#search/engine/answering.ts';
import { countValues } from '#search/engine/counts.ts';
import { type FacetColumns, findFailures, passes } from '#search/engine/facets.ts';
import type { Findings } from '#search/engine/findings.ts';
import type { IndexedTable } from '#search/engine/index-table.ts';

/** All entries that answer a question, best first, with the counts of all facets. */
export function find(index: IndexedTable, columns: FacetColumns, question: Question): Findings {
  const understanding = understand(question.text, index.vocabulary);
  const failures = findFailures(index, columns, question.selection);
  const answering = listAnswering(index, understanding, question.fullText);
  const entries = answering.filter((entry) => passes(index, failures, entry));
  const counts = countValues(index, columns, failures, answering);

  return { understanding, entries, counts };
}
