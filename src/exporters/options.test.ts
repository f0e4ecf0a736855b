import { expect, test } from 'vitest';
import { readOptions } from '#exporters/options.ts';

test('without more words an export has a folder of its engine, and the index of the build', () => {
  expect(readOptions(['typesense'])).toEqual({
    engine: 'typesense',
    out: 'search-export/typesense',
    index: 'careers',
  });
  expect(readOptions(['meilisearch', '--out', 'a/b/'], { SEARCH_INDEX: 'jobs' })).toEqual({
    engine: 'meilisearch',
    out: 'a/b',
    index: 'jobs',
  });
});

test('help is given whatever else is asked', () => {
  expect(readOptions(['--help'])).toBe('help');
  expect(readOptions(['elastic', '-h'])).toBe('help');
});

test.each<[string[], RegExp]>([
  [[], /^For which engine\? Usage:/],
  [['typesens'], /Did you mean "typesense"\?/],
  [['elastic'], /Known: typesense, meilisearch\./],
  [['typesense', 'meilisearch'], /One engine at a time/],
  [['typesense', '--ot', 'x'], /There is no option "--ot"\. Did you mean "--out"\?/],
  [['typesense', '--out'], /--out needs a value/],
  [['typesense', '--index', 'a/b'], /"a\/b" can't name an index/],
])('%j is refused with a sentence', (words, message) => {
  expect(() => readOptions(words)).toThrow(message);
});

test('an option that npm kept to itself is told', () => {
  const environment = { npm_lifecycle_event: 'search:export', npm_config_out: 'x' };

  expect(() => readOptions(['typesense'], environment)).toThrow('npm kept "--out" to itself');
});
