import { expect, test } from 'vitest';
import { NOTHING_SELECTED } from '#search/engine/selection.ts';
import { nameResult, openExample } from '#testing/search/example-search.ts';
import { openFullText } from '#testing/search/full-text.ts';
import { QUERIES } from '#testing/search/queries.ts';
import { SITE_FOLDER } from '#testing/site/site-under-test.ts';

const SHOWN = 10;
const WORST = 10;

/** Where the first good result of a query stands, from 1; infinite when it is not among those shown. */
interface Outcome {
  query: string;
  place: number;
  results: string[];
}

const engine = openExample();

/** What a query finds in the table and behind it in the full text, as the search page shows it. */
async function ask(findText: (text: string) => Promise<string[]>, query: string, expected: string[]): Promise<Outcome> {
  const urls = await findText(query);
  const fullText = urls.map((url) => engine.entryAt(url)).filter((entry) => entry !== undefined);
  const findings = engine.find({ text: query, selection: NOTHING_SELECTED, fullText });
  const names = engine.show(findings.entries.slice(0, SHOWN), findings).map(nameResult);
  const results = names.length > 0 ? names : ['nothing'];
  const at = results.findIndex((name) => expected.includes(name));

  return { query, place: at < 0 ? Number.POSITIVE_INFINITY : at + 1, results };
}

test('what candidates type finds what they mean', async () => {
  const findText = await openFullText(SITE_FOLDER);
  const outcomes: Outcome[] = [];
  for (const [query, ...expected] of QUERIES) outcomes.push(await ask(findText, query, expected));
  const meanReciprocalRank = outcomes.reduce((sum, { place }) => sum + 1 / place, 0) / outcomes.length;
  const successAt3 = outcomes.filter(({ place }) => place <= 3).length / outcomes.length;

  console.log(
    `${outcomes.length} queries: MRR ${meanReciprocalRank.toFixed(3)}, success at 3 ${successAt3.toFixed(3)}`,
  );
  for (const { query, place, results } of outcomes.toSorted((a, b) => b.place - a.place).slice(0, WORST)) {
    if (place > 1) console.log(`  ${place}. "${query}": ${results.slice(0, 3).join(', ')}`);
  }

  expect(outcomes.length).toBeGreaterThanOrEqual(150);
  expect(meanReciprocalRank).toBeGreaterThanOrEqual(0.95);
  expect(outcomes.filter(({ place }) => place > 3)).toEqual([]);
});
