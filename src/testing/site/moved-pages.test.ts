import { expect, test } from 'vitest';
import { type BuiltPage, bodyText, getPage, PAGES, readAnyFile, select, textOf } from '#testing/site/pages.ts';

// Where such a page leads, what is canonical and what it shows when it is shared is looked at with that of the other pages.
const moved = PAGES.filter(({ isMoved }) => isMoved);
const pathsWhere = (isSo: (page: BuiltPage) => boolean) => moved.filter(isSo).map(({ path }) => path);
const content = (page: BuiltPage, selector: string) => select(page, selector)[0]?.attributes['content'] ?? '';

test('a page that leads on does so at once: nobody is turned away while reading', () => {
  expect(moved.length).toBeGreaterThan(0);
  expect(pathsWhere((page) => !content(page, 'meta[http-equiv="refresh"]').startsWith('0; url=/'))).toEqual([]);
});

test('where a browser does not follow, it says what has moved and where to, in its language and its one heading', () => {
  const silent = pathsWhere((page) => {
    const [html] = select(page, 'html');
    const headings = select(page, 'h1').map(textOf);
    const links = select(page, 'main a');
    const [target] = links.map(({ attributes }) => getPage(attributes['href'] ?? ''));
    const named = links.map(textOf).join();

    return (
      html?.attributes['lang'] !== 'en' ||
      headings.join() !== select(page, 'title').map(textOf).join() ||
      links.length !== 1 ||
      !headings.join().includes(named) ||
      !(target && bodyText(target).includes(named))
    );
  });

  expect(silent).toEqual([]);
});

test('it fits a phone and a dark room, and asks for no style, script or picture that its policy would stop', () => {
  expect(pathsWhere((page) => !content(page, 'meta[name="viewport"]').startsWith('width=device-width'))).toEqual([]);
  expect(pathsWhere((page) => content(page, 'meta[name="color-scheme"]') !== 'light dark')).toEqual([]);
  expect(pathsWhere((page) => select(page, 'script, style, img, link[rel="stylesheet"]').length > 0)).toEqual([]);
  expect(
    pathsWhere((page) => /script-src|style-src/.test(content(page, 'meta[http-equiv="content-security-policy"]'))),
  ).toEqual([]);
});

test('search engines are led on too: they are not told to forget the address, and find it in no list', () => {
  const lists = [
    'sitemap-pages.xml',
    'search-table.json',
    'api/v1/roles.json',
    'feeds/openings.xml',
    'offline-pack.json',
  ];
  const listed = lists.filter((file) =>
    moved.some(({ path }) => readAnyFile(file).includes(`${path}"`) || readAnyFile(file).includes(`${path}<`)),
  );

  expect(pathsWhere(({ isIndexed }) => !isIndexed)).toEqual([]);
  expect(listed).toEqual([]);
});
