import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { type BuiltPage, getPage, PAGES, readAnyFile, select } from '#testing/site/pages.ts';
import { SITE_FOLDER } from '#testing/site/site-under-test.ts';

// What a server sends before it waits for the first answer: ten segments of 1,460 bytes.
const FIRST_FLIGHT = 14_600;

const weigh = (html: string): number =>
  brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const pagesUnder = (folder: string) =>
  PAGES.filter(({ path, isMoved }) => path.startsWith(folder) && path !== folder && !isMoved);
const rolePages = pagesUnder('/roles/');

test.each(['/roles/', '/openings/'])('a page under %s fits into the first flight of bytes', (folder) => {
  const weights = pagesUnder(folder)
    .map(({ path, html }) => ({ path, bytes: weigh(html) }))
    .sort((a, b) => b.bytes - a.bytes);
  const [heaviest] = weights;
  console.log(`The heaviest page is ${heaviest?.path}: ${heaviest?.bytes} of ${FIRST_FLIGHT} bytes.`);

  expect(weights.length).toBeGreaterThan(0);
  expect(weights.filter(({ bytes }) => bytes > FIRST_FLIGHT)).toEqual([]);
});

test('the table of all skills by all roles is light', () => {
  expect(weigh(getPage('/matrix/').html)).toBeLessThanOrEqual(30_000);
});

test.each([
  ['/compare/', 6_000],
  ['/matrix/', 2_000],
])('what %s runs weighs little, and no other page loads it', (path, most) => {
  const sourcesOf = (page: BuiltPage) => select(page, 'script[src]').map(({ attributes }) => attributes['src'] ?? '');
  const own = sourcesOf(getPage(path));
  const others = PAGES.filter((page) => page.path !== path).flatMap(sourcesOf);
  const inline = [...getPage(path).html.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)].map(
    ([, code = '']) => code,
  );
  const code = [...own.map((file) => readAnyFile(file.slice(1))), ...inline].join('');

  expect(code.length).toBeGreaterThan(500);
  expect(weigh(code)).toBeLessThanOrEqual(most);
  expect(others.filter((file) => own.includes(file))).toEqual([]);
});

test('a role page needs no second request to be styled and read', () => {
  const asking = rolePages.filter((page) => select(page, 'link[rel="stylesheet"], script[src], iframe').length > 0);

  expect(asking.map(({ path }) => path)).toEqual([]);
  expect(rolePages.filter((page) => select(page, 'style').length === 0)).toEqual([]);
});

test('what keeps openings true weighs next to nothing, and needs no request', () => {
  const scripts = PAGES.filter((page) => select(page, 'opening-clock').length > 0).map(
    ({ html }) => /<script type="module">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '',
  );

  expect(new Set(scripts).size).toBe(1);
  expect(scripts[0]).toContain('opening-clock');
  expect(weigh(scripts[0] ?? '')).toBeLessThanOrEqual(1_400);
});

test('my skills cost at most 10 KB of script, what reads names as search does included', () => {
  const page = PAGES.find(({ path }) => path === '/match/');
  const [entry = ''] = page ? select(page, 'script[src]').map(({ attributes }) => attributes['src'] ?? '') : [];
  const files = withImports(entry.slice(1));
  const bytes = files.reduce((sum, file) => sum + weigh(readFileSync(join(SITE_FOLDER, file), 'utf8')), 0);
  console.log(`My skills: ${bytes} bytes of script in ${files.length} files.`);

  expect(files.length).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(10_240);
});

/** A script with all that it imports. */
function withImports(file: string): string[] {
  const text = readFileSync(join(SITE_FOLDER, file), 'utf8');
  const imported = [...text.matchAll(/from"\.\/([^"]+)"/g)].map(([, name = '']) => `_astro/${name}`);

  return [...new Set([file, ...imported.flatMap(withImports)])];
}

test('search weighs little, and what every page carries of it next to nothing', () => {
  const [page] = PAGES;
  const [attributes = {}] = page ? select(page, '[data-script]').map((element) => element.attributes) : [];
  const weighScript = (path = '') => weigh(readFileSync(join(SITE_FOLDER, path), 'utf8'));
  const start =
    page?.html.match(/<script type="module">(?:(?!<\/script>)[\s\S])*data-script[\s\S]*?<\/script>/)?.[0] ?? '';
  const bytes = {
    search: weighScript(attributes['data-script']),
    names: weighScript(attributes['data-names']),
    start: weigh(start),
  };
  console.log(`Search is ${bytes.search} bytes, its names ${bytes.names}, and ${bytes.start} stand in every page.`);

  expect(start).toContain('keydown');
  expect(bytes.start).toBeLessThanOrEqual(500);
  expect(bytes.names).toBeLessThanOrEqual(3_800);
  expect(bytes.search).toBeLessThanOrEqual(13_000);
});
