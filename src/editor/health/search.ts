import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '#domain/calendar-date.ts';
import { share } from '#domain/health/counted.ts';
import { type HealthFinding, type HealthSection, healthSection } from '#domain/health/finding.ts';
import { unpackTable } from '#domain/search/packed-table.ts';
import { openEngine } from '#search/engine/engine.ts';
import { askQuery, type Outcome } from '#testing/search/ask-query.ts';
import { openFullText } from '#testing/search/full-text.ts';
import { QUERIES } from '#testing/search/queries.ts';

const FILE = 'src/testing/search/queries.ts';

/** As many results as one sees before scrolling on. */
const GOOD_PLACES = 3;

/** The queries that the search of a built site answers badly at a moment, those that it does not answer first. */
export async function checkSearch(site: string, now: Instant): Promise<HealthSection> {
  const engine = openEngine(unpackTable(JSON.parse(readFileSync(join(site, 'search-table.json'), 'utf8'))), now);
  const askText = await openFullText(site, engine);
  const outcomes: Outcome[] = [];
  for (const [query, ...expected] of QUERIES) outcomes.push(await askQuery(engine, askText, query, expected));
  const bad = outcomes.filter(({ place }) => place > GOOD_PLACES);

  return healthSection(
    'search',
    'Search',
    `${share(outcomes.length - bad.length, outcomes.length)} queries have a good result among the first ${GOOD_PLACES}.`,
    bad.map(tellOutcome),
  );
}

function tellOutcome({ query, place, results, reason }: Outcome): HealthFinding {
  const found = results.join() === 'nothing' ? 'finds nothing' : `has its first good result at ${place}`;
  const said = Number.isFinite(place) || results.join() === 'nothing' ? found : 'finds nothing of what is expected';

  return {
    file: FILE,
    advice: `"${query}" ${said}: ${reason} Give the right entry that name in \`aliases\` or \`searchTerms\`, or expect something else here.`,
    weight: Number.isFinite(place) ? place : Number.MAX_SAFE_INTEGER,
  };
}
