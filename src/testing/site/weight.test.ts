import { expect, test } from 'vitest';
import {
  type BuiltElement,
  type BuiltPage,
  findAround,
  getPage,
  isShown,
  PAGES,
  readAnyFile,
  select,
} from '#testing/site/pages.ts';
import { SITE_FOLDER } from '#testing/site/site-under-test.ts';
import { weigh, weighFonts, weighKinds, weighPages, weighScript } from '#testing/weight/weigh.ts';
import { listExcesses, weightTable } from '#testing/weight/weight-table.ts';

const rolePages = PAGES.filter(({ path, isMoved }) => /^\/roles\/./.test(path) && !isMoved);

test('every kind of page keeps within its budget', () => {
  const kinds = weighKinds(weighPages(SITE_FOLDER));
  const fonts = weighFonts(SITE_FOLDER);
  console.log(weightTable(kinds, fonts));

  expect(listExcesses(kinds, fonts)).toEqual([]);
});

test.each([
  ['/compare/', 6_000],
  ['/matrix/', 2_000],
])('what %s runs weighs little, and no other page loads it', (path, most) => {
  const sourcesOf = (page: BuiltPage) => select(page, 'script[src]').map(({ attributes }) => attributes['src'] ?? '');
  const shared = sourcesOf(getPage('/'));
  const own = sourcesOf(getPage(path)).filter((file) => !shared.includes(file));
  const others = PAGES.filter((page) => page.path !== path).flatMap(sourcesOf);
  const inline = [...getPage(path).html.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)].map(
    ([, code = '']) => code,
  );
  const code = [...own.map((file) => readAnyFile(file.slice(1))), ...inline].join('');

  expect(code.length).toBeGreaterThan(500);
  expect(weigh(code)).toBeLessThanOrEqual(most);
  expect(others.filter((file) => own.includes(file))).toEqual([]);
});

/** Whether a browser holds the page up for it. */
const isWaitedFor = (element: BuiltElement) =>
  isShown(element) && element.attributes['type'] !== 'module' && element.attributes['media'] !== 'print';

test('a role page needs no second request to be styled and read', () => {
  const asking = rolePages.filter((page) =>
    select(page, 'link[rel="stylesheet"], script[src], iframe').some(isWaitedFor),
  );

  expect(asking.map(({ path }) => path)).toEqual([]);
  expect(rolePages.filter((page) => select(page, 'style').length === 0)).toEqual([]);
});

test('no page asks for anything but its face before it is drawn', () => {
  const asking = PAGES.filter(({ isMoved }) => !isMoved).flatMap((page) =>
    select(page, 'script[src], link[rel="stylesheet"], link[rel="modulepreload"], link[rel="preload"]')
      .filter((element) => isShown(element) && findAround(element, 'noscript') === undefined)
      .map(({ attributes: { src, href, as } }) => as ?? `${page.path}: ${src ?? href}`),
  );

  expect([...new Set(asking)]).toEqual(['font']);
});

// What unpacks the table, reads names and joins them is in the scripts of search and of my skills alike.
const SHARED = 950;

test('my skills cost at most 10 KB of script, besides what reads the table as search does', () => {
  const page = PAGES.find(({ path }) => path === '/match/');
  const scripts = page ? select(page, 'script[src]').map(({ attributes }) => attributes['src'] ?? '') : [];
  const entry = scripts.find((script) => script.includes('/site-match')) ?? '';
  const bytes = weighScript(entry, SITE_FOLDER);
  console.log(`My skills: ${bytes} bytes of script.`);

  expect(bytes).toBeGreaterThan(SHARED);
  expect(bytes - SHARED).toBeLessThanOrEqual(10_240);
});
