import { expect, test } from 'vitest';
import { NOTHING_SELECTED } from '#search/engine/selection.ts';
import { nameResult, openExample } from '#testing/search/example-search.ts';
import { openFullText } from '#testing/search/full-text.ts';
import { QUERIES } from '#testing/search/queries.ts';
import { UNSEEN_QUERIES } from '#testing/search/unseen-queries.ts';
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
async function ask(askText: (text: string) => Promise<number[]>, query: string, expected: string[]): Promise<Outcome> {
  const fullText = await askText(query);
  const findings = engine.find({ text: query, selection: NOTHING_SELECTED, fullText });
  const names = engine.show(findings.entries.slice(0, SHOWN), findings).map(nameResult);
  const results = names.length > 0 ? names : ['nothing'];
  const at = results.findIndex((name) => expected.includes(name));

  return { query, place: at < 0 ? Number.POSITIVE_INFINITY : at + 1, results };
}

/** What a list of queries finds, with its figures printed and the worst of it. */
async function measure(name: string, queries: typeof QUERIES) {
  const askText = await openFullText(SITE_FOLDER, engine);
  const outcomes: Outcome[] = [];
  for (const [query, ...expected] of queries) outcomes.push(await ask(askText, query, expected));
  const meanReciprocalRank = outcomes.reduce((sum, { place }) => sum + 1 / place, 0) / outcomes.length;
  const missed = outcomes.filter(({ place }) => place > 3);
  const successAt3 = 1 - missed.length / outcomes.length;

  console.log(
    `${name}, ${outcomes.length}: MRR ${meanReciprocalRank.toFixed(3)}, success at 3 ${successAt3.toFixed(3)}`,
  );
  for (const { query, place, results } of outcomes.toSorted((a, b) => b.place - a.place).slice(0, WORST)) {
    if (place > 1) console.log(`  ${place}. "${query}": ${results.slice(0, 3).join(', ')}`);
  }

  return { meanReciprocalRank, successAt3, missed };
}

test('what candidates type finds what they mean', async () => {
  const { meanReciprocalRank, missed } = await measure('Queries', QUERIES);

  expect(QUERIES.length).toBeGreaterThanOrEqual(150);
  expect(meanReciprocalRank).toBeGreaterThanOrEqual(0.95);
  expect(missed).toEqual([]);
});

test('so does most of what nothing was tuned for', async () => {
  const { meanReciprocalRank, successAt3 } = await measure('Unseen queries', UNSEEN_QUERIES);

  expect(meanReciprocalRank).toBeGreaterThanOrEqual(0.8);
  expect(successAt3).toBeGreaterThanOrEqual(0.85);
});
