/**
 * The search engine: everything of search that can be decided without a browser. No DOM, no clock, no request.
 *
 *     const engine = openEngine(table, Date.now());        // table: the JSON at searchTablePath()
 *     const { text, selection, ignored } = readAddress(location.search, table);
 *     const findings = engine.find({ text, selection, fullText: [] });
 *     findings.understanding.groups.flat()                 // chips: "k8s" with its meanings, best first
 *     engine.show(findings.entries.slice(0, 10), findings) // facts, and why each matched
 *     findings.counts.level.get('mid')                     // how many results Mid would have
 *
 * When the full text arrives, ask again with `fullText: hits.map(({ url }) => engine.entryAt(url))`: its entries come behind all
 * others, so nothing that is shown moves. A query is read in `domain/search/`, because the build reads questions in the same way.
 * Here `index-table.ts` prepares the table, `evidence.ts` says what answers what and how strongly, `grade.ts` adds it up,
 * `sift.ts` filters and counts, `find.ts` joins them, `show.ts` gives facts and reasons, `advise.ts` helps when nothing is
 * found, and `address.ts` reads and writes `?q=…&level=senior`.
 */
import type { SearchTable } from '#domain/search/table.ts';
import { understand } from '#domain/search/understand.ts';
import type { Meaning, Part, Understanding } from '#domain/search/understanding.ts';
import type { Question } from '#search/engine/answering.ts';
import { find } from '#search/engine/find.ts';
import type { Findings, Result } from '#search/engine/findings.ts';
import { type IndexedTable, indexTable } from '#search/engine/index-table.ts';
import { nameOf, showEntries } from '#search/engine/show.ts';

export interface Engine {
  index: IndexedTable;
  understand(text: string): Understanding;
  find(question: Question): Findings;
  show(entries: number[], findings: Findings): Result[];
  /** "Kubernetes" for what `k8s` was understood as. */
  nameOf(meaning: Meaning): string;
}

/** The engine over the start of a table at a moment; `completeEngine` adds the rest. Open it anew when the page has been open for long. */
export const openEngine = (table: SearchTable, now: number): Engine => openIndex(indexTable(table, now));

export const openIndex = (index: IndexedTable): Engine => ({
  index,
  understand: (text) => understand(text, index.vocabulary),
  find: (question) => find(index, question),
  show: (shown, { understanding }) => showEntries(index, shown, understanding),
  nameOf: (meaning) => nameOf(index, meaning),
});

/** The query without a recognised part, for the button that removes its chip. */
export const withoutPart = (text: string, { from, to }: Part): string =>
  `${text.slice(0, from).trimEnd()} ${text.slice(to).trimStart()}`.trim();
