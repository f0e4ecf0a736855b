/**
 * The search engine: everything of search that can be decided without a browser. No DOM, no clock, no request.
 *
 *     const engine = openEngine(table, Date.now());        // table: the JSON at searchTablePath()
 *     const { text, selection, ignored } = readAddress(location.search, table);
 *     const findings = engine.find({ text, selection, fullText: [] });
 *     findings.understanding.groups.flat()                 // chips: "k8s" with its meanings, best first
 *     engine.show(findings.entries.slice(0, 10), findings) // facts, and why each matched
 *     findings.counts.level.get('mid')                     // how many results Mid would have
 *     engine.suggest('kub', 8)                             // names for the combobox
 *
 * When the full text arrives, ask again with `fullText: hits.map(({ url }) => engine.entryAt(url))`: its entries come behind all
 * others, so nothing that is shown moves. A query is read in `domain/search/`, because the build reads questions in the same way.
 * Here `index-table.ts` prepares the table, `evidence.ts` says what answers what and how strongly, `grade.ts` adds it up,
 * `facets.ts` filters, `counts.ts` counts, `find.ts` joins them, `show.ts` gives facts and reasons, `advise.ts` helps when nothing is
 * found, and `address.ts` reads and writes `?q=…&level=senior`.
 */
import type { SearchTable } from '#domain/search/table.ts';
import { understand } from '#domain/search/understand.ts';
import type { Meaning, Part, Understanding } from '#domain/search/understanding.ts';
import type { Question } from '#search/engine/answering.ts';
import { facetColumns } from '#search/engine/facets.ts';
import { find } from '#search/engine/find.ts';
import type { Findings, Result } from '#search/engine/findings.ts';
import { type IndexedTable, indexTable } from '#search/engine/index-table.ts';
import { nameOf, placeOfAnswer, showEntries } from '#search/engine/show.ts';
import { type Suggestion, suggest } from '#search/engine/suggest.ts';
import { answerFragment } from '#paths';

export interface Engine {
  understand(text: string): Understanding;
  find(question: Question): Findings;
  show(entries: number[], findings: Findings): Result[];
  /** "Kubernetes" for what `k8s` was understood as. */
  nameOf(meaning: Meaning): string;
  suggest(text: string, most: number): Suggestion[];
  /** The entry at an address of the full text, `/roles/x/` or `/faq/#y`, below any base; undefined when the table has none. */
  entryAt(url: string): number | undefined;
}

/** The engine over a table at a moment. Open it anew when the page has been open for long: openings close. */
export function openEngine(table: SearchTable, now: number): Engine {
  const index = indexTable(table, now);
  const columns = facetColumns(index);
  const entries = entriesByPath(index);

  return {
    understand: (text) => understand(text, index.vocabulary),
    find: (question) => find(index, columns, question),
    show: (shown, { understanding }) => showEntries(index, columns, shown, understanding),
    nameOf: (meaning) => nameOf(index, meaning),
    suggest: (text, most) => suggest(index, text, most),
    entryAt: (url) => entries.get(/[\w-]+\/#?[\w-]+\/?$/.exec(url)?.[0].replace(/\/$/, '') ?? ''),
  };
}

/** `roles/x`, `openings/x`, `skills/x`, `x/#answer-y`, `faq/#x` and `benefits/#x`: the end of every address, whatever the site is built under. */
const entriesByPath = ({ ids, size, at, table }: IndexedTable): Map<string, number> =>
  new Map(Array.from({ length: size }, (_, entry) => [pathOf(entry, ids[entry] ?? '', at, table), entry]));

function pathOf(entry: number, id: string, at: IndexedTable['at'], table: SearchTable): string {
  if (entry >= at.answer) return pathOfAnswer(entry - at.answer, id, table);
  if (entry >= at.skill) return `skills/${id}`;

  return `${entry >= at.opening ? 'openings' : 'roles'}/${id}`;
}

/** The end of `answerPath` in paths.ts: the page, and the fragment on it. */
function pathOfAnswer(number: number, id: string, table: SearchTable): string {
  if (table.answer.benefit[number]) return `benefits/#${id}`;
  const { role, family } = placeOfAnswer(table, number);

  return role === undefined && family === undefined ? `faq/#${id}` : `${role ?? family}/#${answerFragment(id)}`;
}

/** The query without a recognised part, for the button that removes its chip. */
export const withoutPart = (text: string, { from, to }: Part): string =>
  `${text.slice(0, from).trimEnd()} ${text.slice(to).trimStart()}`.trim();
