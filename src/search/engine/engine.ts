/**
 * The search engine: everything of search that can be decided without a browser. No DOM, no clock, no request.
 *
 *     const engine = openEngine(table, Date.now());      // table: the JSON at searchTablePath()
 *     const findings = engine.find({ text: 'senior k8s berlin', selection: NOTHING_SELECTED, fullText: [] });
 *     findings.understanding.groups                       // chips: "senior" = Senior, "k8s" = Kubernetes, "berlin" = Berlin
 *     findings.entries.slice(0, 10).map((entry) => engine.show(entry, findings))   // facts, and why each matched
 *     findings.counts.level.get('mid')                    // what choosing Mid would show
 *     engine.suggest('kub', 8)                            // names for the combobox
 *
 * A query is read in `domain/search/` (tokens, vocabulary, understand, slips), because the build reads questions the same way.
 * Here `open-table.ts` indexes the table, `evidence.ts` says how strongly an entry answers, `facets.ts` counts,
 * `find.ts` puts it together, `advise.ts` helps when nothing is found, `suggest.ts` completes names, and `address.ts` turns an
 * address into a question and back. Hits of the full text go in as addresses (`fullText`) and come out behind everything else.
 */
import type { SearchTable } from '#domain/search/table.ts';
import type { Understanding } from '#domain/search/understanding.ts';
import type { Findings, Result } from '#search/engine/findings.ts';
import type { Selection } from '#search/engine/selection.ts';

export interface Question {
  text: string;
  selection: Selection;
  /** Ids of what the full text found, best first, as `entryOf` gives them. */
  fullText: number[];
}

/** A name that completes what is typed. */
export interface Suggestion {
  /** The name itself, to be put into the field. */
  name: string;
  /** What the name leads to when that is called otherwise: "Kubernetes" for "k8s". */
  leadsTo?: string | undefined;
  of: 'role' | 'skill' | 'family' | 'level' | 'location' | 'country' | 'workplace' | 'employment' | 'topic' | 'open';
  /** The id of what it leads to. */
  id: string;
  isSlip: boolean;
}

export interface Engine {
  understand(text: string): Understanding;
  find(question: Question): Findings;
  show(entry: number, findings: Findings): Result;
  /** The entry at a path below the base, `/roles/x/` or `/faq/#y`; undefined when the table has none. */
  entryAt(path: string): number | undefined;
  suggest(text: string, most: number): Suggestion[];
}

export type OpenEngine = (table: SearchTable, now: number) => Engine;
