import { understand } from '#domain/search/understand.ts';
import { listAnswering, type Question } from '#search/engine/answering.ts';
import { countValues } from '#search/engine/counts.ts';
import { findFailures, passes } from '#search/engine/facets.ts';
import type { Findings } from '#search/engine/findings.ts';
import type { IndexedTable } from '#search/engine/index-table.ts';

/** All entries that answer a question, best first, with the counts of all facets. */
export function find(index: IndexedTable, { text, selection, fullText }: Question): Findings {
  const understanding = understand(text, index.vocabulary);
  const failures = findFailures(index, selection);
  const answering = listAnswering(index, understanding, fullText);

  return {
    understanding,
    entries: answering.filter((entry) => passes(index, failures, entry)),
    counts: countValues(index, failures, answering),
  };
}
