import type { PackedRest } from '#domain/search/packed-rest.ts';
import { type PackedTable, unpackTable } from '#domain/search/packed-table.ts';
import { completeEngine } from '#search/engine/complete.ts';
import { openEngine } from '#search/engine/engine.ts';
import { NOTHING_SELECTED, type Selection } from '#search/engine/selection.ts';
import { bundle } from '#testing/bench/search/bundle.ts';
import { type Searcher, SHOWN } from '#testing/bench/search/searcher.ts';
import { weigh } from '#testing/bench/search/transfer.ts';

/** The documents of search, as they are sent. */
export interface Documents {
  table: string;
  rest: string;
}

/** The code that the search page loads: what runs to the first answer, and everything. */
export async function bundleOurs(): Promise<{ first: string; all: string[] }> {
  const all = await bundle("import '#search/site-search.ts';");

  return { first: all[0] ?? '', all };
}

/** Rolebook: script and table at once, as the search page asks for them. What follows is not needed for the first answer. */
export function openOurs(
  documents: Documents,
  code: string,
  now: number,
  selection: Selection = NOTHING_SELECTED,
): Searcher {
  const start = unpackTable(JSON.parse(documents.table) as PackedTable); // written a moment ago
  const engine = completeEngine(openEngine(start, now), JSON.parse(documents.rest) as PackedRest); // so was this

  return {
    name: 'Rolebook',
    does: 'script and table; keystrokes with slips of typing mended, all counts, reasons',
    first: { bytes: weigh(code) + weigh(documents.table), requests: 2, rounds: 1 },
    ask: async (text) => {
      const findings = engine.find({ text, selection, fullText: [] });
      engine.show(findings.entries.slice(0, SHOWN), findings);

      return findings.entries.length;
    },
  };
}
