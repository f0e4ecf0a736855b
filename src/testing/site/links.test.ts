import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isExampleAddress } from '#domain/site-address.ts';
import { listFiles, PAGES } from '#testing/site/pages.ts';
import { listReferences, type Reference, readStyles } from '#testing/site/references.ts';
import { CONTENT } from '#testing/site/site-content.ts';
import { SITE_ADDRESS, SITE_FOLDER } from '#testing/site/site-under-test.ts';

const files = new Set(listFiles());
const ids = new Map(
  PAGES.map(({ file, elements }) => [file, new Set(elements.flatMap(({ attributes }) => attributes['id'] ?? []))]),
);
const references = PAGES.flatMap((page) => listReferences(page, SITE_ADDRESS));
const internal = references.filter(({ url }) => url.origin === SITE_ADDRESS);
// The icon of the tab stands in its address.
const foreign = references.filter(
  ({ url, kind }) => url.origin !== SITE_ADDRESS && !(kind === 'load' && url.href.startsWith('data:image/svg+xml,')),
);

/** The file that a path of the site is answered with. */
const fileAt = ({ pathname }: URL): string =>
  decodeURIComponent(pathname.slice(1)) + (pathname.endsWith('/') ? 'index.html' : '');

/** Each broken address once, with the pages that name it. */
const tell = (broken: Reference[]): string[] =>
  [...Map.groupBy(broken, ({ written }) => written)].map(([written, at]) => {
    const pages = [...new Set(at.map(({ page }) => page.path))];

    return `${written} on ${pages.slice(0, 3).join(' ')}${pages.length > 3 ? ` and ${pages.length - 3} more` : ''}`;
  });

test('the pages are full of links', () => {
  expect(internal.length).toBeGreaterThan(PAGES.length * 10);
});

test('every internal address leads to a built file', () => {
  const folders = ({ pathname }: URL) => pathname === '/pagefind/';

  expect(tell(internal.filter(({ url }) => !folders(url) && !files.has(fileAt(url))))).toEqual([]);
});

test('every address of a page ends with a slash', () => {
  expect(tell(internal.filter(({ url }) => !url.pathname.endsWith('/') && !/\.[a-z0-9]+$/.test(url.pathname)))).toEqual(
    [],
  );
  expect(tell(internal.filter(({ url }) => url.pathname.endsWith('/index.html')))).toEqual([]);
});

test('every fragment names an element of its page', () => {
  const lost = internal.filter(
    ({ url }) => url.hash && !ids.get(fileAt(url))?.has(decodeURIComponent(url.hash.slice(1))),
  );

  expect(tell(lost)).toEqual([]);
});

test('no address is empty', () => {
  expect(tell(references.filter(({ written }) => written === '' || written === '#'))).toEqual([]);
});

test('a page loads nothing from elsewhere', () => {
  expect(tell(foreign.filter(({ kind }) => kind === 'load'))).toEqual([]);
});

test('a style sheet loads nothing from elsewhere, and nothing that is missing', () => {
  const broken = [...files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => {
      const own = new URL(file, `${SITE_ADDRESS}/`);
      const urls = readStyles(readFileSync(join(SITE_FOLDER, file), 'utf8')).map(
        ([, written]) => new URL(written, own),
      );

      return urls
        .filter((url) => url.origin !== SITE_ADDRESS || !files.has(fileAt(url)))
        .map((url) => `${url} in ${file}`);
    });

  expect(broken).toEqual([]);
});

test('the example site leads to nobody real, except to the public names of a skill', () => {
  const sameAs = new Set(CONTENT.skills.flatMap((skill) => skill.sameAs));
  const real = foreign.filter(({ url }) => CONTENT.organisation.example && !isExampleAddress(url.href));

  expect(tell(real.filter(({ url }) => !sameAs.has(url.href)))).toEqual([]);
  expect(
    [...sameAs].filter(
      (address) => !/^https?:\/\/(www\.wikidata\.org\/entity\/Q\d+|data\.europa\.eu\/esco\/)/.test(address),
    ),
  ).toEqual([]);
});

test('a mail link has one complete address', () => {
  const links = PAGES.flatMap(({ path, elements }) =>
    elements.flatMap(({ attributes }) => {
      const href = attributes['href'];

      return href?.startsWith('mailto:') ? [{ path, href }] : [];
    }),
  );

  expect(links.length).toBeGreaterThan(0);
  expect(links.filter(({ href }) => !/^mailto:[^@\s?,]+@[^@\s?,]+\.[a-z]+(\?|$)/.test(href))).toEqual([]);
});
