import { expect, test } from 'vitest';
import { type EngineSettings, findAskedHost, readFullTextEngine } from '#domain/full-text-engine.ts';

const SETTINGS: EngineSettings = {
  SEARCH_ENGINE: 'typesense',
  SEARCH_ENDPOINT: 'https://search.quillmark.example/engine/',
  SEARCH_KEY: 'abc+/=',
};

test('without a name of an engine the build keeps the full text, whatever else is set', () => {
  for (const SEARCH_ENGINE of [undefined, '', 'pagefind']) {
    expect(readFullTextEngine({ ...SETTINGS, SEARCH_ENGINE })).toBeUndefined();
    expect(findAskedHost({ ...SETTINGS, SEARCH_ENGINE })).toBeUndefined();
  }
});

test('an engine is known by name, address, key and index', () => {
  expect(readFullTextEngine(SETTINGS)).toEqual({
    name: 'typesense',
    endpoint: 'https://search.quillmark.example/engine',
    key: 'abc+/=',
    index: 'careers',
  });
  expect(readFullTextEngine({ ...SETTINGS, SEARCH_ENGINE: 'meilisearch', SEARCH_INDEX: 'jobs_2' })).toMatchObject({
    name: 'meilisearch',
    index: 'jobs_2',
  });
  expect(findAskedHost(SETTINGS)).toBe('search.quillmark.example');
});

test('this machine may be asked without HTTPS, for trying out', () => {
  const SEARCH_ENDPOINT = 'http://127.0.0.1:8108';

  expect(readFullTextEngine({ ...SETTINGS, SEARCH_ENDPOINT })?.endpoint).toBe(SEARCH_ENDPOINT);
});

test.each<[EngineSettings, RegExp]>([
  [{ SEARCH_ENGINE: 'typesens' }, /Did you mean "typesense"\?/],
  [{ SEARCH_ENGINE: 'elastic' }, /Write typesense or meilisearch/],
  [{ SEARCH_KEY: '' }, /SEARCH_KEY is missing/],
  [{ SEARCH_KEY: 'two words' }, /no key/],
  [{ SEARCH_ENDPOINT: '' }, /SEARCH_ENDPOINT is missing/],
  [{ SEARCH_ENDPOINT: 'search.example' }, /SEARCH_ENDPOINT is "search\.example"/],
  [{ SEARCH_ENDPOINT: 'http://search.example' }, /https:/],
  [{ SEARCH_ENDPOINT: "https://search.example'; script-src *" }, /SEARCH_ENDPOINT/],
  [{ SEARCH_ENDPOINT: 'https://me:pass@search.example' }, /SEARCH_ENDPOINT has/],
  [{ SEARCH_ENDPOINT: 'https://search.example/?key=1' }, /SEARCH_ENDPOINT has/],
  [{ SEARCH_INDEX: '../keys' }, /can't name an index/],
])('%j is refused with a sentence', (wrong, message) => {
  expect(() => readFullTextEngine({ ...SETTINGS, ...wrong })).toThrow(message);
});
