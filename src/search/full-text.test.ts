import { expect, test } from 'vitest';
import { findByAddress } from '#search/engine/entry-at.ts';
import { NOTHING_SELECTED } from '#search/engine/selection.ts';
import { askTexts, type FullText, type Hit } from '#search/full-text.ts';
import { openExample } from '#testing/search/example-search.ts';

const engine = openExample();
const entryAt = findByAddress(engine);

const ROLE = '/roles/senior-back-end-developer/';
const EXCERPT = ['You look after ', 'royalties', '.'];

const answering =
  (hits: Hit[]): FullText =>
  async () =>
    hits;
const ask = async (hits: Hit[], text: string, selection = NOTHING_SELECTED) => [
  ...(await askTexts(answering(hits), engine, { text, selection })),
];

test('only words that are no names are looked for, slips mended', async () => {
  const asked: string[][] = [];
  const fullText: FullText = async (words) => {
    asked.push(words);

    return [];
  };
  await askTexts(fullText, engine, { text: 'senior Royalties k8s hoilday', selection: NOTHING_SELECTED });

  expect(asked).toEqual([['royalties', 'holiday']]);
});

test('what is named, and what is chosen, must fit besides', async () => {
  const hits: Hit[] = [[ROLE, EXCERPT]];

  expect(await ask(hits, 'royalties')).toEqual([[entryAt(ROLE), EXCERPT]]);
  expect(await ask(hits, 'royalties senior')).toEqual([[entryAt(ROLE), EXCERPT]]);
  expect(await ask(hits, 'royalties junior')).toEqual([]);
  expect(await ask(hits, 'royalties', { ...NOTHING_SELECTED, kind: ['answer'] })).toEqual([]);
});

test('a page that the table does not know is dropped, wherever it says it is', async () => {
  for (const url of ['/openings/long-gone/', '', 'javascript:alert(1)', 'https://elsewhere.example/', '/roles//'])
    expect(await ask([[url, EXCERPT]], 'royalties'), url).toEqual([]);
});

test('only the end of an address counts, so that a result never leads away from the site', async () => {
  expect(await ask([[`https://elsewhere.example/careers${ROLE}`, EXCERPT]], 'royalties')).toEqual([
    [entryAt(ROLE), EXCERPT],
  ]);
});
