import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles, PAGES, readAnyFile, select } from '#testing/site/pages.ts';
import { FILED_ROLES, LISTED_OPENINGS, POSTED_OPENINGS, PUBLISHED_ROLES } from '#testing/site/site-content.ts';
import { SITE_FOLDER } from '#testing/site/site-under-test.ts';
import { unzip } from '#testing/unzip.ts';

const OWNERS = [
  ...PUBLISHED_ROLES.map(({ id }) => `roles/${id}`),
  ...LISTED_OPENINGS.map(({ id }) => `openings/${id}`),
].sort();

test.each(['md', 'txt', 'docx'])(
  'every role and every opening is there as .%s, under former ids and after its end too, and nothing else',
  (ending) => {
    const files = listFiles().filter((file) => new RegExp(`^(roles|openings)/.*\\.${ending}$`).test(file));
    const kept = [...FILED_ROLES.map((id) => `roles/${id}`), ...POSTED_OPENINGS.map(({ id }) => `openings/${id}`)];

    expect(files).toEqual(kept.sort().map((owner) => `${owner}.${ending}`));
  },
);

test('their pages link to all of them, other pages to none', () => {
  const wrong = PAGES.flatMap((page) => {
    const links = select(page, '[data-share] a').map(({ attributes }) => attributes['href'] ?? '');
    const owner = page.path.replace(/^\/|\/$/g, '');
    const wanted = OWNERS.includes(owner) ? ['docx', 'txt', 'md', 'json'].map((ending) => `/${owner}.${ending}`) : [];

    return links.join() === wanted.join() ? [] : [`${page.path}: ${links.join(' ')}`];
  });

  expect(wrong).toEqual([]);
});

test('the text says the same as the Markdown, without marks', () => {
  const words = (text: string) => text.replace(/\(?https?:\S+|\(\S+@\S+\)|\\/g, '').match(/\p{L}+/gu) ?? [];
  const different = OWNERS.filter(
    (owner) =>
      words(readAnyFile(`${owner}.txt`)).join(' ') !==
      words(readAnyFile(`${owner}.md`).replace(/\]\([^)]*\)/g, '')).join(' '),
  );

  expect(different).toEqual([]);
});

test('the document opens and names its page', () => {
  const wrong = OWNERS.filter((owner) => {
    const parts = unzip(readFileSync(join(SITE_FOLDER, `${owner}.docx`)));
    const title = /<dc:title>(.*)<\/dc:title>/.exec(parts.get('docProps/core.xml') ?? '')?.[1];

    return !title || !parts.get('word/document.xml')?.includes(`>${title}<`);
  });

  expect(wrong).toEqual([]);
});
