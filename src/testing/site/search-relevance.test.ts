import { expect, test } from 'vitest';
import { advise } from '#search/engine/advise.ts';
import type { Findings, Result } from '#search/engine/findings.ts';
import { NOTHING_SELECTED } from '#search/engine/selection.ts';
import { nameResult, openExample } from '#testing/search/example-search.ts';
import { openFullText } from '#testing/search/full-text.ts';
import { NEAREST, QUERIES } from '#testing/search/queries.ts';
import { UNSEEN_QUERIES } from '#testing/search/unseen-queries.ts';
import { SITE_FOLDER } from '#testing/site/site-under-test.ts';

const SHOWN = 10;
const WORST = 10;

/** Where the first good result of a query stands, from 1; infinite when it is not among those shown. */
interface Outcome {
  query: string;
  place: number;
  results: string[];
  /** Why what stands first does so, and where a good one is. */
  reason: string;
}

const engine = openExample();

/** What a query finds in the table and behind it in the full text, as the search page shows it. */
async function ask(askText: (text: string) => Promise<number[]>, query: string, expected: string[]): Promise<Outcome> {
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
    reason: tellReason(findings, shown, expected),
  };
}

/** "understood employment:part-time; role:x (has part-time) stands before opening:y (opening-of Data analyst), which is 4th" */
function tellReason({ understanding }: Findings, shown: Result[], expected: string[]): string {
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
