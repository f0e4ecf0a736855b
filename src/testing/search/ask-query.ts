import type { Engine } from '#search/engine/engine.ts';
import type { Findings, Result } from '#search/engine/findings.ts';
import { NOTHING_SELECTED } from '#search/engine/selection.ts';
import { nameResult } from '#testing/search/example-search.ts';

const SHOWN = 10;

/** Where the first good result of a query stands, from 1; infinite when it is not among those shown. */
export interface Outcome {
  query: string;
  place: number;
  /** The names of what is shown first; `nothing` where nothing is. */
  results: string[];
  /** Why what stands first does so, and where a good one is. */
  reason: string;
}

/** What a query finds in the table and behind it in the full text, as the search page shows it. */
export async function askQuery(
  engine: Engine,
  askText: (text: string) => Promise<number[]>,
  query: string,
  expected: string[],
): Promise<Outcome> {
  const fullText = await askText(query);
  const findings = engine.find({ text: query, selection: NOTHING_SELECTED, fullText });
  const shown = engine.show(findings.entries, findings);
  const names = shown.slice(0, SHOWN).map(nameResult);
  const results = names.length > 0 ? names : ['nothing'];
  const at = results.findIndex((name) => expected.includes(name));

  return {
    query,
    place: at < 0 ? Number.POSITIVE_INFINITY : at + 1,
    results,
    reason: tellReason(engine, findings, shown, expected),
  };
}

/** "understood employment:part-time; role:x (has part-time) stands before opening:y (opening-of Data analyst), which is 4th" */
function tellReason(engine: Engine, { understanding }: Findings, shown: Result[], expected: string[]): string {
  const { groups, words } = understanding;
  const parts = groups
    .flat()
    .map(({ typed, meanings: [best] }) => `"${typed}" as ${best && `${best.of} ${engine.nameOf(best)}`}`);
  const free = words.map(({ typed, known }) => `"${typed}" ${known ? 'in names' : 'in the texts only'}`);
  const good = shown.findIndex((result) => expected.includes(nameResult(result)));
  const first = shown[0] ? tellResult(shown[0]) : 'nothing';
  const there = shown[good] ? `${tellResult(shown[good])} is ${good + 1}.` : 'none of the expected is found';

  return `read ${[...parts, ...free].join(', ') || 'nothing'}; first ${first}; ${there}`;
}

const tellResult = (result: Result): string =>
  `${nameResult(result)} (${result.reasons.map(({ why, name }) => `${why} ${name}`).join(', ') || 'says the words'})`;
