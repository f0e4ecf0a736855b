import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor, readHeadersFile } from '#hosting/headers-file.ts';
import { serve } from '#hosting/serve.ts';
import { startBrowser } from '#testing/site/browser.ts';
import { type BuiltPage, listFiles, PAGES, readAnyFile, readPages, select } from '#testing/site/pages.ts';
import { listReferences, type Reference } from '#testing/site/references.ts';
import { BUILD_INSTANT, SITE_ADDRESS } from '#testing/site/site-under-test.ts';
import { ARABIC_TITLE, MIXED_NAME, type Spoken, speakArabic } from '#testing/site/speak-arabic.ts';
import { copyProject } from '#testing/site/trial-project.ts';

// A fork: under a sub-path, with a look of its own, which is one file, in another language, and with what is there for its editors.
const BASE = '/careers';
const LOOK = 'src/styles/tokens.css';
const OTHER_LOOK = readFileSync('src/testing/fixtures/theme/tokens.css', 'utf8');
const EMPLOYER = 'content/organisation.yml';
const FOR_EDITORS = ['admin/index.html', 'health/index.html'];
const FOLDER = resolve('.project-under-test/fork/dist');

/** Where a page is served: the site stands under the sub-path, its files do not. */
const served = (page: BuiltPage): BuiltPage => ({ ...page, path: BASE + page.path });

const coloursOf = (css: string): string[] => [...new Set(css.match(/#[\da-f]{6}\b/g))];

let pages: BuiltPage[] = [];
let references: Reference[] = [];
let files = new Set<string>();
let spoken: Spoken;

beforeAll(() => {
  const project = copyProject('fork');
  spoken = speakArabic(project);
  project.write(LOOK, OTHER_LOOK);
  project.write(EMPLOYER, `${readFileSync(EMPLOYER, 'utf8')}admin: { backend: github }\n`);
  const { status, output } = project.run('build', { BASE_PATH: BASE, HEALTH_PAGE: 'on', SHARE_PICTURES: 'site' });
  if (status !== 0) throw new Error(output);
  pages = readPages(FOLDER).map(served);
  references = pages
    .flatMap((page) => listReferences(page, SITE_ADDRESS))
    .filter(({ url }) => url.origin === SITE_ADDRESS);
  files = new Set(listFiles(FOLDER));
}, 300_000);

describe('a site under a sub-path', () => {
  test('has the same pages', () => {
    const forVisitors = pages.map(({ file }) => file).filter((file) => !FOR_EDITORS.includes(file));

    expect(forVisitors).toEqual(PAGES.map(({ file }) => file));
  });

  test('has what is for editors, and nothing leads there: no page, list, feed, index or copy for offline', () => {
    const ours = [...files].filter((file) => !/^(admin\/|health\/|_headers$)/.test(file));
    const leading = ours.filter((file) => /["/](health|admin)\//.test(readAnyFile(file, FOLDER)));
    const own = pages.filter(({ file }) => FOR_EDITORS.includes(file));
    const rules = readHeadersFile(readFileSync(join(FOLDER, '_headers'), 'utf8'));

    expect(own.map(({ path, isIndexed }) => [path, isIndexed])).toEqual([
      [`${BASE}/admin/`, false],
      [`${BASE}/health/`, false],
    ]);
    expect(leading).toEqual([]);
    for (const { path } of own)
      expect(headersFor(path, rules)).toMatchObject({
        'X-Robots-Tag': 'noindex',
        'Cache-Control': 'private, no-cache',
      });
  });

  test('names no address outside of it', () => {
    const lost = references.filter(({ url }) => !url.pathname.startsWith(`${BASE}/`));

    expect([...new Set(lost.map(({ written, page }) => `${written} on ${page.path}`))]).toEqual([]);
  });

  test('names no address twice under it', () => {
    const doubled = references.filter(({ url }) => url.pathname.startsWith(`${BASE}${BASE}/`));

    expect([...new Set(doubled.map(({ written, page }) => `${written} on ${page.path}`))]).toEqual([]);
  });

  test('names only addresses that were built', () => {
    const fileAt = ({ pathname }: URL) =>
      pathname.slice(BASE.length + 1) + (pathname.endsWith('/') ? 'index.html' : '');
    const lost = references.filter(({ url }) => url.pathname !== `${BASE}/pagefind/` && !files.has(fileAt(url)));

    expect([...new Set(lost.map(({ written }) => written))]).toEqual([]);
  });

  test('tells search engines where it stands', () => {
    const addresses = ['sitemap-index.xml', 'sitemap-pages.xml'].flatMap((file) =>
      [...readFileSync(join(FOLDER, file), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address),
    );

    expect(addresses.length).toBeGreaterThan(PAGES.length / 2);
    expect(addresses.filter((address) => !address.startsWith(`${SITE_ADDRESS}${BASE}/`))).toEqual([]);
    expect(readFileSync(join(FOLDER, 'robots.txt'), 'utf8')).toContain(
      `Sitemap: ${SITE_ADDRESS}${BASE}/sitemap-index.xml`,
    );
  });

  test('says it in everything for machines too', () => {
    const machine = [...files].filter(
      (file) => /\.(xml|atom|json|ics|md|txt)$/.test(file) && !/^(admin|pagefind)\//.test(file),
    );
    const addresses = machine.flatMap((file) =>
      [
        // A line of a calendar goes on behind a space.
        ...readFileSync(join(FOLDER, file), 'utf8')
          .replaceAll('\r\n ', '')
          .matchAll(new RegExp(`${SITE_ADDRESS}/[^\\s"'<>)\\]\\\\#]*`, 'g')),
      ].map(([address]) => ({ file, path: new URL(address).pathname })),
    );
    const lost = addresses.filter(
      ({ path }) =>
        !path.startsWith(`${BASE}/`) ||
        !files.has(path.slice(BASE.length + 1) + (path.endsWith('/') ? 'index.html' : '')),
    );

    expect(new Set(addresses.map(({ file }) => file)).size).toBeGreaterThan(machine.length - 10);
    expect(lost).toEqual([]);
    expect(readFileSync(join(FOLDER, 'feeds/openings.atom'), 'utf8')).toContain(
      `<id>${SITE_ADDRESS}${BASE}/feeds/openings.atom</id>`,
    );
  });

  test('says on every page where search is fetched from', () => {
    const scripts = pages.map((page) => select(page, '[data-names]').map(({ attributes }) => attributes['data-names']));
    const [[script = ''] = []] = scripts;

    expect(script).toMatch(new RegExp(`^${BASE}/_astro/search-names\\.`));
    expect(new Set(scripts.flat()).size).toBe(1);
    expect(files).toContain(script.slice(BASE.length + 1));
    expect(readFileSync(join(FOLDER, script.slice(BASE.length + 1)), 'utf8')).toContain(BASE);
  });

  test('has the look of its one file of tokens everywhere, and nothing of ours', () => {
    const [own, ours] = [coloursOf(OTHER_LOOK), coloursOf(readFileSync(LOOK, 'utf8'))];
    const left = pages.filter(({ html }) => ours.some((colour) => html.includes(colour))).map(({ path }) => path);
    const frames = pages
      .filter(({ isMoved }) => !isMoved)
      .flatMap((page) => select(page, 'meta[name="theme-color"]').map(({ attributes }) => attributes['content'] ?? ''));

    expect(ours.filter((colour) => own.includes(colour))).toEqual([]);
    expect(left).toEqual([]);
    expect(new Set(frames)).toEqual(new Set(['#f4f7f2', '#0f1a14']));
  });
});

/** How far the last sign of a name stands to the right of its first, within a text that has it. */
const lengthOf = (name: string, within: Locator): Promise<number> =>
  within.evaluate((element, sought) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let text = texts.nextNode();
    while (text && !text.textContent?.includes(sought)) text = texts.nextNode();
    const at = text?.textContent?.indexOf(sought) ?? 0;
    const [first, last] = [at, at + sought.length - 1].map((place) => {
      const range = document.createRange();
      range.setStart(text ?? element, place);
      range.setEnd(text ?? element, place + 1);

      return range.getBoundingClientRect().x;
    });

    return (last ?? 0) - (first ?? 0);
  }, name);

describe('a site in Arabic', () => {
  let page: Page;
  let origin = '';
  let close: () => Promise<void>;

  const firstBelow = (folder: string) =>
    pages.find(({ path }) => path.startsWith(`${BASE}/${folder}/`) && path !== `${BASE}/${folder}/`);
  const open = (path: string) => page.goto(origin + path);

  beforeAll(async () => {
    const server = await serve(FOLDER, { base: BASE });
    const browser = await startBrowser();
    page = await browser.newPage({ viewport: { width: 320, height: 800 }, serviceWorkers: 'block' });
    await page.clock.setFixedTime(BUILD_INSTANT);
    origin = server.origin;
    close = async () => {
      await browser.close();
      await server.close();
    };
  });

  afterAll(() => close());

  test('says so on every page, and what is in another language says that', () => {
    const forVisitors = pages.filter(({ file }) => !file.startsWith('admin/'));
    const proseOf = (id: string) =>
      pages
        .filter(({ path }) => path === `${BASE}/roles/${id}/`)
        .flatMap((role) => select(role, '[class~="prose"]'))
        .map(({ attributes }) => attributes['dir']);

    for (const { html } of forVisitors) expect(html).toMatch(/<html lang="ar" dir="rtl">/);
    expect(proseOf(spoken.role)[0]).toBeUndefined();
    expect(proseOf(spoken.other)[0]).toBe('ltr');
    expect(readFileSync(join(FOLDER, 'offline-worker.js'), 'utf8')).toContain('"locale":"ar","dir":"rtl"');
  });

  test('begins at the right and fits a small phone, without a second way to scroll', async () => {
    const paths = [
      `${BASE}/`,
      `${BASE}/roles/${spoken.role}/`,
      firstBelow('openings')?.path,
      `${BASE}/search/?q=${encodeURIComponent(MIXED_NAME)}`,
      firstBelow('compare')?.path,
      `${BASE}/match/#v1:${spoken.skill}3`,
    ].filter((path) => path !== undefined);

    for (const path of paths) {
      await open(path);
      await page.locator('site-search .result, .fit, main:not(:has(site-search, site-match))').first().waitFor();
      const [wide, heading, wrap] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.querySelector('h1')?.getBoundingClientRect().right,
        document.querySelector('main .wrap')?.getBoundingClientRect().right,
      ]);

      expect(wide, path).toBe(320);
      expect(heading, path).toBe(wrap);
      const [home, last] = [page.locator('.top nav a').first(), page.locator('.top nav a').nth(1)];
      expect((await home.boundingBox())?.x, path).toBeGreaterThan((await last.boundingBox())?.x ?? 0);
    }
  });

  test('keeps names from left to right as they are, in headings, rows, chips and sentences', async () => {
    const search = `/search/?q=${encodeURIComponent(MIXED_NAME)}`;
    const places: [path: string, selector: string][] = [
      [`/skills/${spoken.skill}/`, 'h1'],
      [`/roles/${spoken.role}/`, `main .needs a[href$="/skills/${spoken.skill}/"]`],
      [search, '.chips b'],
      [search, '.count'],
      [search, '.why:not(:empty)'],
      [`/match/#v1:${spoken.skill}3`, '.skill a'],
    ];

    for (const [path, selector] of places) {
      await open(BASE + path);
      const text = page.locator(selector).filter({ hasText: MIXED_NAME }).first();

      // Chips are drawn again when the rest of the table is there.
      await expect.poll(() => lengthOf(MIXED_NAME, text), { message: `${path} ${selector}` }).toBeGreaterThan(0);
    }
  });

  test('keeps names apart that the browser joins to lists', async () => {
    const lists: [path: string, selector: string, apart: RegExp][] = [
      [`/search/?q=${encodeURIComponent(MIXED_NAME)}`, '.result .facts', /· \u2068[^\u2069]+\u2069/],
      [`/match/#v1:${spoken.skill}3`, '.fit .sum', /\u2067\u2068[^\u2069]+\u2069/],
    ];

    for (const [path, selector, apart] of lists) {
      await open(BASE + path);
      await expect
        .poll(() => page.locator(selector).allTextContents(), { message: `${path} ${selector}` })
        .toContainEqual(expect.stringMatching(apart));
    }
  });

  test('and those from right to left', async () => {
    await open(`${BASE}/roles/${spoken.role}/`);

    expect(await lengthOf(ARABIC_TITLE, page.locator('h1'))).toBeLessThan(0);
  });

  test('sets the text of feeds from right to left', () => {
    const feed = readFileSync(join(FOLDER, 'feeds/openings.xml'), 'utf8');

    expect(feed).toContain('<language>ar</language>');
    expect(feed.match(/<content:encoded><!\[CDATA\[<div dir="rtl">/g)?.length).toBe(feed.match(/<item>/g)?.length);
  });
});
