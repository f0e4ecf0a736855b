import { expect, test } from 'vitest';
import { advise } from '#search/engine/advise.ts';
import { NOTHING_SELECTED } from '#search/engine/selection.ts';
import { askQuery, type Outcome } from '#testing/search/ask-query.ts';
import { openExample } from '#testing/search/example-search.ts';
import { openFullText } from '#testing/search/full-text.ts';
import { NEAREST, QUERIES } from '#testing/search/queries.ts';
import { UNSEEN_QUERIES } from '#testing/search/unseen-queries.ts';
import { SITE_FOLDER } from '#testing/site/site-under-test.ts';

const WORST = 10;

const engine = openExample();

/** What a list of queries finds, with its figures printed and the worst of it. */
async function measure(name: string, queries: typeof QUERIES) {
  const askText = await openFullText(SITE_FOLDER, engine);
  const outcomes: Outcome[] = [];
  for (const [query, ...expected] of queries) outcomes.push(await askQuery(engine, askText, query, expected));
  const meanReciprocalRank = outcomes.reduce((sum, { place }) => sum + 1 / place, 0) / outcomes.length;
  const missed = outcomes.filter(({ place }) => place > 3);
  const successAt3 = 1 - missed.length / outcomes.length;

  console.log(
    `${name}, ${outcomes.length}: MRR ${meanReciprocalRank.toFixed(3)}, success at 3 ${successAt3.toFixed(3)}`,
  );
  for (const { query, place, reason } of outcomes.toSorted((a, b) => b.place - a.place).slice(0, WORST)) {
    if (place > 1) console.log(`  ${place}. "${query}": ${reason}`);
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

test.each(NEAREST)('"%s" is not there; %s is offered', (query, skill) => {
  const question = { text: query, selection: NOTHING_SELECTED, fullText: [] };

  expect(engine.find(question).entries).toEqual([]);
  expect(advise(engine, question).nearest?.name).toBe(skill);
});
