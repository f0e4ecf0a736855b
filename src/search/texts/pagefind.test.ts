import { expect, test } from 'vitest';
import { type Pagefind, readPagefind, withAllParts } from '#search/texts/pagefind.ts';

const PAGE = '/roles/senior-back-end-developer/';

/** What Pagefind would answer, and what it was asked. */
function index(pages: { excerpt?: string; content: string; title?: string }[]) {
  const asked: string[] = [];
  const merged: string[] = [];
  const pagefind: Pagefind = {
    mergeIndex: async (path) => void merged.push(path),
    search: async (text) => {
      asked.push(text);

      return {
        results: pages.map(({ excerpt = '', content, title = '' }) => ({
          data: async () => ({ url: PAGE, excerpt, content, meta: { title } }),
        })),
      };
    },
  };

  return { asked, merged, pagefind, ask: readPagefind(pagefind) };
}

test('a page that only begins like a word is dropped, and a form of the word counts', async () => {
  const find = async (content: string, ...words: string[]) => (await index([{ content }]).ask(words)).length;

  expect(await find('You look after royalties.', 'royalties')).toBe(1);
  expect(await find('We test it and interview you.', 'testing', 'interviews')).toBe(1);
  expect(await find('Roy is here.', 'royalties')).toBe(0);
  expect(await find('We trust you with something new.', 'rust')).toBe(0);
  expect(await find('We trust you with something new.', 'new', 'york')).toBe(0);
});

test('words are asked for together, and a title says them too', async () => {
  const { asked, ask } = index([{ content: 'Nothing here.', title: 'Royalties' }]);

  expect(await ask(['royalties', 'here'])).toHaveLength(1);
  expect(asked).toEqual(['royalties here']);
});

test('no more pages are read than anybody would look through', async () => {
  const pages = Array.from({ length: 100 }, () => ({ content: 'royalties' }));

  expect(await index(pages).ask(['royalties'])).toHaveLength(12);
});

test('an excerpt is text with what was found in every second piece, and its markup is gone', async () => {
  const excerpt = 'a &lt;b&gt; &amp; <mark>royalties</mark> of &quot;it&quot; &unknown;';

  expect(await index([{ content: 'royalties', excerpt }]).ask(['royalties'])).toEqual([
    [PAGE, ['a <b> & ', 'royalties', ' of "it" &unknown;']],
  ]);
});

test('the index of a large site is asked with all its parts, and that of a small one as it is', async () => {
  const { pagefind, merged } = index([]);

  await withAllParts(pagefind, '/careers/pagefind/');
  expect(merged).toEqual([]);

  await withAllParts({ ...pagefind, furtherParts: ['part-2', 'part-3'] }, '/careers/pagefind/');
  expect(merged).toEqual(['/careers/pagefind/part-2/', '/careers/pagefind/part-3/']);
});

test('an index that cannot be loaded says so before others are merged into it', async () => {
  const { pagefind, merged } = index([]);
  const broken = { ...pagefind, furtherParts: ['part-2'], search: () => Promise.reject(new Error('gone')) };

  await expect(withAllParts(broken, '/pagefind/')).rejects.toThrow('gone');
  expect(merged).toEqual([]);
});
