import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { FullText } from '#search/full-text.ts';
import type { EngineAddress } from '#search/texts/ask-engine.ts';
import { openMeilisearch } from '#search/texts/meilisearch.ts';
import { openTypesense } from '#search/texts/typesense.ts';
import {
  type Found,
  meilisearchAnswer,
  meilisearchError,
  typesenseAnswer,
  typesenseRefusal,
} from '#testing/engines/answers.ts';
import {
  MEILISEARCH as MEILISEARCH_FORMAT,
  TYPESENSE as TYPESENSE_FORMAT,
} from '#testing/engines/published-formats.ts';
import { type Answer, type Asked, startStubEngine } from '#testing/engines/stub-engine.ts';

const KEY = 'only-for+search/=';
const PAGE = '/roles/senior-back-end-developer/';

interface Case {
  name: string;
  open: (address: EngineAddress) => FullText;
  answer: (found: Found[]) => object;
}

const TYPESENSE: Case = { name: 'Typesense', open: openTypesense, answer: typesenseAnswer };
const MEILISEARCH: Case = { name: 'Meilisearch', open: openMeilisearch, answer: meilisearchAnswer };

async function start({ open }: Case, answer: (asked: Asked) => Answer) {
  const { endpoint, asked, stop } = await startStubEngine(answer);
  onTestFinished(stop);

  return { asked, ask: open({ endpoint, key: KEY, index: 'careers' }) };
}

describe.each([TYPESENSE, MEILISEARCH])('$name', (engine) => {
  test('what it finds is told in its order, with what was looked for in every second piece', async () => {
    const found = [
      { url: PAGE, snippet: 'You look after [royalties] of [authors].' },
      { url: '/faq/#pay', field: 'summary', snippet: '[Royalties]' },
    ];
    const { ask } = await start(engine, () => ({ body: engine.answer(found) }));

    expect(await ask(['royalties'])).toEqual([
      [PAGE, ['You look after ', 'royalties', ' of ', 'authors', '.']],
      ['/faq/#pay', ['', 'Royalties', '']],
    ]);
  });

  test('where it marks nothing, an excerpt is what the page begins with', async () => {
    const { ask } = await start(engine, () => ({ body: engine.answer([{ url: PAGE, snippet: '' }]) }));

    expect(await ask(['royalties'])).toEqual([[PAGE, ['What the role is.']]]);
  });

  test('markup stays text, and an excerpt that never ends is cut', async () => {
    const { ask } = await start(engine, () => ({
      body: engine.answer([
        { url: PAGE, snippet: '<img src=x onerror=alert(1)> <mark>[royalties]</mark> &lt;' },
        { url: PAGE, snippet: `[${'x'.repeat(100_000)}]` },
      ]),
    }));
    const [[, first] = [], [, second = []] = []] = await ask(['royalties']);

    expect(first).toEqual(['<img src=x onerror=alert(1)> <mark>', 'royalties', '</mark> &lt;']);
    expect(second.join('').length).toBeLessThan(500);
  });

  test('nothing found is no failure', async () => {
    const { ask } = await start(engine, () => ({ body: engine.answer([]) }));

    expect(await ask(['royalties'])).toEqual([]);
  });

  test.each<[string, Answer]>([
    ['a wrong key', { status: 401, body: meilisearchError('invalid_api_key') }],
    ['too many questions', { status: 429, body: '' }],
    ['no such index', { status: 404, body: meilisearchError('index_not_found') }],
    ['a fault', { status: 503, body: 'Service Unavailable' }],
    ['broken JSON', { body: '{"hits": [' }],
    ['a page', { body: '<!doctype html>' }],
    ['another shape', { body: { hits: 3, results: 'none' } }],
    ['nothing that is there', { body: null }],
    ['the end of the connection', 'hang up'],
  ])('%s is a failure', async (_, answer) => {
    const { ask } = await start(engine, () => answer);

    await expect(ask(['royalties'])).rejects.toThrow();
  });

  test('what is refused is a failure, whatever else it says', async () => {
    const { ask } = await start(engine, () => ({ status: 500, body: engine.answer([{ url: PAGE, snippet: '[a]' }]) }));

    await expect(ask(['royalties'])).rejects.toThrow('500');
  });

  test('hits of another shape lead nowhere, and break nothing', async () => {
    const hits = [null, 3, 'hit', [], {}, { document: { url: 4 }, url: {}, _formatted: [], highlight: 'x' }];
    const { ask } = await start(engine, () => ({ body: { hits, results: [{ hits }] } }));

    expect(await ask(['royalties'])).toEqual(hits.map(() => ['', ['']]));
  });

  test('a new question gives up the one before', async () => {
    const { ask } = await start(engine, ({ body }) =>
      JSON.stringify(body).includes('"q":"first"') ? 'late' : { body: engine.answer([{ url: PAGE, snippet: '[b]' }]) },
    );
    const [first, second] = await Promise.allSettled([ask(['first']), ask(['second'])]);

    expect(first).toMatchObject({ status: 'rejected', reason: { name: 'AbortError' } });
    expect(second).toMatchObject({ status: 'fulfilled', value: [[PAGE, ['', 'b', '']]] });
  });

  test('an answer that does not come is not waited for', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((patience) => {
      expect(patience).toBe(3000);

      return AbortSignal.abort(new DOMException('late', 'TimeoutError'));
    });
    onTestFinished(() => void vi.restoreAllMocks());
    const { ask } = await start(engine, () => 'late');

    await expect(ask(['royalties'])).rejects.toThrow('late');
  });
});

test('Typesense is asked for the words in the body alone, in the way its documentation tells', async () => {
  const { ask, asked } = await start(TYPESENSE, () => ({ body: typesenseAnswer([]) }));
  await ask(['royalties', 'interview']);
  const [{ method, path, headers, body } = {} as Asked] = asked;

  expect(`${method} ${path}`).toBe(`POST /multi_search?x-typesense-api-key=${encodeURIComponent(KEY)}`);
  // A browser asks no leave for text.
  expect(headers['content-type']).toBe('text/plain');
  expect(body).toEqual(TYPESENSE_FORMAT.question.parse(body));
  expect(body).toEqual({
    searches: [
      expect.objectContaining({
        collection: 'careers',
        q: 'royalties interview',
        query_by: 'title,names,summary,work,needs,about,terms',
        drop_tokens_threshold: 0,
        prefix: 'false',
      }),
    ],
  });
});

test('Typesense says in an answer of its own that a question could not be answered', async () => {
  const { ask } = await start(TYPESENSE, () => ({ body: typesenseRefusal }));

  await expect(ask(['royalties'])).rejects.toThrow();
});

test('Meilisearch is asked with its key in a header, in the way its documentation tells', async () => {
  const { ask, asked } = await start(MEILISEARCH, () => ({ body: meilisearchAnswer([]) }));
  await ask(['royalties', 'interview']);
  const [{ method, path, headers, body } = {} as Asked] = asked;

  expect(`${method} ${path}`).toBe('POST /indexes/careers/search');
  expect(headers.authorization).toBe(`Bearer ${KEY}`);
  expect(headers['content-type']).toBe('application/json');
  expect(body).toEqual(MEILISEARCH_FORMAT.question.parse(body));
  expect(body).toMatchObject({ q: 'royalties interview', matchingStrategy: 'all', attributesToRetrieve: ['url'] });
});
