import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packTable } from '#domain/search/pack-table.ts';
import { unpackTable } from '#domain/search/packed-table.ts';
import { openEngine } from '#search/engine/engine.ts';
import { NOTHING_SELECTED } from '#search/engine/selection.ts';
import { growCatalogue } from '#testing/bench/grow-catalogue.ts';
import {
  CONTENT,
  LISTED_OPENINGS,
  NOW,
  PUBLISHED_FAQS,
  PUBLISHED_ROLES,
  SKILLS_IN_USE,
} from '#testing/site/site-content.ts';
import { SITE_FOLDER } from '#testing/site/site-under-test.ts';
import { searchTable } from '#views/search-table.ts';
import { searchTablePath } from '#paths';

const json = readFileSync(join(SITE_FOLDER, searchTablePath()), 'utf8');
const engine = openEngine(unpackTable(JSON.parse(json)), NOW);

test('the table has every role, opening, skill and answer under its address', () => {
  const paths = [
    ...PUBLISHED_ROLES.map(({ id }) => `/roles/${id}/`),
    ...LISTED_OPENINGS.map(({ id }) => `/openings/${id}/`),
    ...SKILLS_IN_USE.map(({ id }) => `/skills/${id}/`),
    ...PUBLISHED_FAQS.map(({ id }) => `/faq/#${id}`),
  ];
  const { entries } = engine.find({ text: '', selection: NOTHING_SELECTED, fullText: [] });
  const benefits = engine
    .show(entries, engine.find({ text: '', selection: NOTHING_SELECTED, fullText: [] }))
    .filter(({ isBenefit }) => isBenefit);

  expect(paths.filter((path) => engine.entryAt(path) === undefined)).toEqual([]);
  expect(entries.length).toBe(paths.length + benefits.length);
});

test('the table is small, for the example and for 1,000 roles', () => {
  const large = JSON.stringify(packTable(searchTable(growCatalogue(CONTENT, 1000, NOW), 'en')));
  const bytes = { example: brotliCompressSync(json).length, large: brotliCompressSync(large).length };
  console.log(`The table of the example is ${bytes.example} bytes, that of 1,000 roles ${bytes.large}.`);

  expect(bytes.example).toBeLessThan(14 * 1024);
  expect(bytes.large).toBeLessThan(35 * 1024);
});
