import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packRest } from '#domain/search/pack-rest.ts';
import { packTable } from '#domain/search/pack-table.ts';
import { unpackTable } from '#domain/search/packed-table.ts';
import { completeEngine } from '#search/engine/complete.ts';
import { openEngine } from '#search/engine/engine.ts';
import { findByAddress } from '#search/engine/entry-at.ts';
import { NOTHING_SELECTED } from '#search/engine/selection.ts';
import { growCatalogue } from '#testing/bench/grow-catalogue.ts';
import { getPage, select } from '#testing/site/pages.ts';
import {
  addressOfAnswer,
  CONTENT,
  LISTED_OPENINGS,
  NOW,
  PUBLISHED_FAQS,
  PUBLISHED_ROLES,
  SKILLS_IN_USE,
} from '#testing/site/site-content.ts';
import { SITE_FOLDER } from '#testing/site/site-under-test.ts';
import { weigh, weighScript } from '#testing/weight/weigh.ts';
import { searchTable } from '#views/search-table.ts';
import { searchPath, searchRestPath, searchTablePath } from '#paths';

const json = readFileSync(join(SITE_FOLDER, searchTablePath()), 'utf8');
const rest = readFileSync(join(SITE_FOLDER, searchRestPath()), 'utf8');
const engine = completeEngine(openEngine(unpackTable(JSON.parse(json)), NOW), JSON.parse(rest));
const entryAt = findByAddress(engine);

test('the table has every role, opening, skill and answer under its address', () => {
  const paths = [
    ...PUBLISHED_ROLES.map(({ id }) => `/roles/${id}/`),
    ...LISTED_OPENINGS.map(({ id }) => `/openings/${id}/`),
    ...SKILLS_IN_USE.map(({ id }) => `/skills/${id}/`),
    ...PUBLISHED_FAQS.map(addressOfAnswer),
  ];
  const { entries } = engine.find({ text: '', selection: NOTHING_SELECTED, fullText: [] });
  const benefits = engine
    .show(entries, engine.find({ text: '', selection: NOTHING_SELECTED, fullText: [] }))
    .filter(({ kind }) => kind === 'benefit');

  expect(paths.filter((path) => entryAt(path) === undefined)).toEqual([]);
  expect(entries.length).toBe(paths.length + benefits.length);
});

test('what the first answer needs is small, and so is the rest, for the example and for 1,000 roles', () => {
  const large = searchTable(growCatalogue(CONTENT, 1000, NOW), 'en');
  const bytes = {
    example: [json, rest].map(weigh),
    large: [packTable(large), packRest(large)].map((part) => weigh(JSON.stringify(part))),
  };
  console.log(`Table and rest are ${bytes.example} bytes for the example, ${bytes.large} for 1,000 roles.`);

  expect(bytes.example[0]).toBeLessThan(6_200);
  expect(bytes.example[1]).toBeLessThan(10_300);
  expect(bytes.large[1]).toBeLessThan(19_000);
  // With its script, the search page has the first answer after two requests and 25 KB.
  const [script] = select(getPage(searchPath()), 'site-search').map(
    ({ attributes }) => attributes['data-script'] ?? '',
  );
  expect(weighScript(script ?? '', SITE_FOLDER) + (bytes.large[0] ?? 0)).toBeLessThanOrEqual(25 * 1024);
});
