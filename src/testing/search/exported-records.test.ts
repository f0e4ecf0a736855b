import { expect, test } from 'vitest';
import { checkContent } from '#checks/check-content.ts';
import { buildCatalogue } from '#domain/catalogue.ts';
import { toRecordSource } from '#exporters/record-source.ts';
import { listRecords } from '#exporters/records.ts';
import { findByAddress } from '#search/engine/entry-at.ts';
import { NOTHING_SELECTED } from '#search/engine/selection.ts';
import { openExample, SEARCH_NOW } from '#testing/search/example-search.ts';

test('an engine is given a record for each entry that search finds, and none besides', () => {
  const { content, documents } = checkContent('.');
  if (!content) throw new Error('The content folder cannot be read.');
  const address = { site: 'https://company.example', base: '/careers/' };
  const records = listRecords(toRecordSource(buildCatalogue(content, SEARCH_NOW), documents, address));
  const engine = openExample();
  const entryAt = findByAddress(engine);
  const { entries } = engine.find({ text: '', selection: NOTHING_SELECTED, fullText: [] });

  expect(records.map(({ url }) => entryAt(url) ?? url).toSorted()).toEqual(entries.toSorted());
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
});
