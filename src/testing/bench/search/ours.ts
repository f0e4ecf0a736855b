import { type PackedTable, unpackTable } from '#domain/search/packed-table.ts';
import { openEngine } from '#search/engine/engine.ts';
import { NOTHING_SELECTED, type Selection } from '#search/engine/selection.ts';
import { bundle } from '#testing/bench/search/bundle.ts';
import { type Searcher, SHOWN } from '#testing/bench/search/searcher.ts';
import { weigh } from '#testing/bench/search/transfer.ts';

/** The code that the search page loads. */
export const bundleOurs = (): Promise<string> => bundle("import '#search/search.ts';");

/** Rolebook: the script of the search page, then the table. */
export function openOurs(json: string, code: string, now: number, selection: Selection = NOTHING_SELECTED): Searcher {
  const engine = openEngine(unpackTable(JSON.parse(json) as PackedTable), now); // written a moment ago

  return {
    name: 'Rolebook',
    does: 'script and table; keystrokes with slips of typing mended, all counts, reasons',
    first: { bytes: weigh(code) + weigh(json), requests: 2, rounds: 2 },
    ask: async (text) => {
      const findings = engine.find({ text, selection, fullText: [] });
      engine.show(findings.entries.slice(0, SHOWN), findings);

      return findings.entries.length;
    },
  };
}
