import { expect, test } from 'vitest';
import { findByAddress } from '#search/engine/entry-at.ts';
import { NOTHING_SELECTED } from '#search/engine/selection.ts';
import { askTexts, type FullText } from '#search/full-text.ts';
import { openExample } from '#testing/search/example-search.ts';

const engine = openExample();
const entryAt = findByAddress(engine);

/** What Pagefind would answer, and what it was asked. */
function index(pages: { url: string; excerpt?: string; content: string }[]) {
  const asked: string[] = [];
  const fullText: FullText = {
    search: async (text) => {
      asked.push(text);

      return { results: pages.map((page) => ({ data: async () => ({ excerpt: '', meta: { title: '' }, ...page }) })) };
    },
  };

  return { asked, fullText };
}

const ROLE = '/roles/senior-back-end-developer/';
const content = 'You look after royalties.';
const ask = async (pages: Parameters<typeof index>[0], text: string, selection = NOTHING_SELECTED) => [
  ...(await askTexts(index(pages).fullText, engine, { text, selection })).keys(),
];

test('only words that are no names are looked for, slips mended', async () => {
  const { asked, fullText } = index([]);
  await askTexts(fullText, engine, { text: 'senior Royalties k8s intervew', selection: NOTHING_SELECTED });

  expect(asked).toEqual(['royalties interview']);
});

test('what is named, and what is chosen, must fit besides', async () => {
  const pages = [{ url: ROLE, content }];

  expect(await ask(pages, 'royalties')).toEqual([entryAt(ROLE)]);
  expect(await ask(pages, 'royalties senior')).toEqual([entryAt(ROLE)]);
  expect(await ask(pages, 'royalties junior')).toEqual([]);
  expect(await ask(pages, 'royalties', { ...NOTHING_SELECTED, kind: ['answer'] })).toEqual([]);
});

test('a page that does not say the word is dropped, and so is one that the table does not know', async () => {
  expect(await ask([{ url: ROLE, content: 'Roy is here.' }], 'royalties')).toEqual([]);
  expect(await ask([{ url: ROLE, content: 'We trust you with something new.' }], 'rust')).toEqual([]);
  expect(await ask([{ url: ROLE, content: 'We trust you with something new.' }], 'new york')).toEqual([]);
  expect(await ask([{ url: '/openings/long-gone/', content }], 'royalties')).toEqual([]);
});

test('an excerpt is text with what was found in every second piece, and its markup is gone', async () => {
  const excerpt = 'a &lt;b&gt; &amp; <mark>royalties</mark> of &quot;it&quot; &unknown;';
  const found = await askTexts(index([{ url: ROLE, content, excerpt }]).fullText, engine, {
    text: 'royalties',
    selection: NOTHING_SELECTED,
  });

  expect([...found.values()]).toEqual([['a <b> & ', 'royalties', ' of "it" &unknown;']]);
});
