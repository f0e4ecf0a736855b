import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '#domain/calendar-date.ts';
import { share } from '#domain/counted.ts';
import { type HealthFinding, type HealthSection, healthSection } from '#domain/health/finding.ts';
import { unpackTable } from '#domain/search/packed-table.ts';
import { completeEngine } from '#search/engine/complete.ts';
import { openEngine } from '#search/engine/engine.ts';
import { askQuery, type Outcome } from '#testing/search/ask-query.ts';
import { openFullText } from '#testing/search/full-text.ts';
import { QUERIES } from '#testing/search/queries.ts';
import { UNSEEN_QUERIES } from '#testing/search/unseen-queries.ts';

/** What candidates type, by the file that says what should be found. */
const LISTS = { 'src/testing/search/queries.ts': QUERIES, 'src/testing/search/unseen-queries.ts': UNSEEN_QUERIES };

/** As many results as one sees before scrolling on. */
const GOOD_PLACES = 3;
const NO_PLACE = 1_000;

/** The queries that the search of a built site answers badly at a moment, those that it does not answer first. */
export async function checkSearch(site: string, now: Instant): Promise<HealthSection> {
  const read = (file: string) => JSON.parse(readFileSync(join(site, file), 'utf8'));
  const engine = completeEngine(openEngine(unpackTable(read('search-table.json')), now), read('search-rest.json'));
  const askText = await openFullText(site, engine);
  const outcomes: (Outcome & { file: string })[] = [];
  for (const [file, queries] of Object.entries(LISTS))
    for (const [query, ...expected] of queries)
      outcomes.push({ file, ...(await askQuery(engine, askText, query, expected)) });
  const bad = outcomes.filter(({ place }) => place > GOOD_PLACES);

  return healthSection({
    topic: 'search',
    title: 'Search',
    summary: `${share(outcomes.length - bad.length, outcomes.length)} queries have a good result among the first ${GOOD_PLACES}.`,
    todo: 'Give the right entry that name in `aliases` or `searchTerms`, or say in the list of queries what else is good.',
    findings: bad.map(tellOutcome),
  });
}

function tellOutcome({ file, query, place, results, reason }: Outcome & { file: string }): HealthFinding {
  const isThere = Number.isFinite(place);
  const found = isThere
    ? `has a good result at ${place} only`
    : results[0] === 'nothing'
      ? 'finds nothing'
      : 'has no good result';

  return {
    file,
    what: `"${query}" ${found}: ${reason}`,
    weight: isThere ? place : NO_PLACE,
  };
}
