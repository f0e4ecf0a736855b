import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { writeIndex } from '#integrations/search-index.ts';
import { openIndex } from '#testing/search/full-text.ts';
import { listFiles } from '#testing/site/pages.ts';
import {
  addressOfAnswer,
  CONTENT,
  ENDED_OPENINGS,
  LISTED_OPENINGS,
  PUBLISHED_FAQS,
  PUBLISHED_ROLES,
  SKILLS_IN_USE,
} from '#testing/site/site-content.ts';
import { SITE_FOLDER } from '#testing/site/site-under-test.ts';

/** One page in the index, as Pagefind 1.6 writes it: a packed file that begins with its signature. */
interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

const BENEFITS = CONTENT.benefits;
const SIGNATURE = 'pagefind_dcd';

const fragments: Fragment[] = listFiles()
  .filter((file) => file.startsWith('pagefind/fragment/'))
  .map((file) =>
    JSON.parse(
      gunzipSync(readFileSync(join(SITE_FOLDER, file)))
        .toString('utf8')
        .slice(SIGNATURE.length),
    ),
  );

const expected = [
  ...PUBLISHED_ROLES.map(({ id }) => `/roles/${id}/`),
  ...LISTED_OPENINGS.map(({ id }) => `/openings/${id}/`),
  ...SKILLS_IN_USE.map(({ id }) => `/skills/${id}/`),
  ...PUBLISHED_FAQS.map(addressOfAnswer),
  ...BENEFITS.map(({ id }) => `/benefits/#${id}`),
];

test('the index holds every role, opening, skill, answer and benefit that can be found, and nothing else', () => {
  expect(fragments.map(({ url }) => url).sort()).toEqual([...expected].sort());
});

test('the entry file counts as many', () => {
  const entry: { languages: Record<string, { page_count: number }> } = JSON.parse(
    readFileSync(join(SITE_FOLDER, 'pagefind/pagefind-entry.json'), 'utf8'),
  );

  expect(Object.keys(entry.languages)).toEqual(['en']);
  expect(entry.languages['en']?.page_count).toBe(fragments.length);
});

test('an ended opening is not found', () => {
  const urls = new Set(ENDED_OPENINGS.map(({ id }) => `/openings/${id}/`));

  expect(fragments.filter(({ url }) => urls.has(url)).map(({ url }) => url)).toEqual([]);
});

test('besides its words a page has a title, and nothing that nobody reads', () => {
  const wrong = fragments.filter(
    ({ meta, filters }) => Object.keys(meta).join() !== 'title' || Object.keys(filters).length > 0,
  );

  expect(wrong.map(({ url, meta, filters }) => ({ url, meta, filters }))).toEqual([]);
});

test('what a role asks for is indexed with the role, and not again with each of its openings', () => {
  const doubled = PUBLISHED_ROLES.flatMap(({ responsibilities }) => Object.values(responsibilities).flat()).flatMap(
    (text) =>
      fragments
        .filter(({ url, content }) => url.startsWith('/openings/') && content.includes(text))
        .map(({ url }) => url),
  );

  expect(doubled).toEqual([]);
});

test('the title of a result is the heading alone', () => {
  const titles = new Map(fragments.map(({ url, meta }) => [url, meta['title']]));
  const wrong = [
    ...PUBLISHED_ROLES.map(({ id, title }) => ({ url: `/roles/${id}/`, title })),
    ...SKILLS_IN_USE.map(({ id, name }) => ({ url: `/skills/${id}/`, title: name })),
    ...PUBLISHED_FAQS.map((faq) => ({ url: addressOfAnswer(faq), title: faq.question })),
  ].filter(({ url, title }) => titles.get(url) !== title);

  expect(wrong.map(({ url, title }) => ({ url, title, found: titles.get(url) }))).toEqual([]);
});

test('an excerpt never comes from what other pages say', () => {
  const doubled = PUBLISHED_FAQS.flatMap(({ question }) =>
    fragments
      .filter(({ url, content }) => !url.includes('#') && content.includes(question))
      .map(({ url }) => `${question} in ${url}`),
  );

  expect(doubled).toEqual([]);
});

test('the index of a large site has parts, which hold the same and are asked together', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const read of ['roles', 'openings', 'skills', 'families', 'faq', 'benefits'])
    cpSync(join(SITE_FOLDER, read), join(folder, read), { recursive: true });

  await writeIndex(folder, 10);
  const index = await openIndex(join(folder, 'pagefind'));
  const parts = readdirSync(join(folder, 'pagefind'), { recursive: true, encoding: 'utf8' });
  const search = async (words: string) =>
    Promise.all((await index.search(words)).results.map(async (hit) => (await hit.data()).url));

  expect(parts.filter((file) => file.endsWith('.pf_fragment'))).toHaveLength(fragments.length);
  expect(parts.filter((file) => file.endsWith('pagefind-entry.json'))).toHaveLength(3);
  for (const kind of ['/roles/', '/openings/', '/benefits/#']) {
    const page = fragments.find(({ url }) => url.startsWith(kind));
    expect(await search(page?.meta['title'] ?? '')).toContain(page?.url);
  }
});
