import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { headersFor, readHeadersFile } from '#hosting/headers-file.ts';
import { type BuiltPage, listFiles, PAGES, readAnyFile, readPages, select } from '#testing/site/pages.ts';
import { listReferences, type Reference } from '#testing/site/references.ts';
import { SITE_ADDRESS } from '#testing/site/site-under-test.ts';
import { copyProject } from '#testing/site/trial-project.ts';

// A fork: under a sub-path, with a look of its own, which is one file, and with what is there for its editors.
const BASE = '/careers';
const LOOK = 'src/styles/tokens.css';
const OTHER_LOOK = readFileSync('src/testing/fixtures/theme/tokens.css', 'utf8');
const EMPLOYER = 'content/organisation.yml';
const FOR_EDITORS = ['admin/index.html', 'health/index.html'];
const FOLDER = resolve('.project-under-test/fork/dist');

/** Where a page is served: the site stands under the sub-path, its files do not. */
const served = (page: BuiltPage): BuiltPage => ({ ...page, path: BASE + page.path });

const coloursOf = (css: string): string[] => [...new Set(css.match(/#[\da-f]{6}\b/g))];

describe('a site under a sub-path', () => {
  let pages: BuiltPage[] = [];
  let references: Reference[] = [];
  let files = new Set<string>();

  beforeAll(() => {
    const project = copyProject('fork');
    project.write(LOOK, OTHER_LOOK);
    project.write(EMPLOYER, `${readFileSync(EMPLOYER, 'utf8')}admin: { backend: github }\n`);
    const { status, output } = project.run('build', { BASE_PATH: BASE, HEALTH_PAGE: 'on' });
    if (status !== 0) throw new Error(output);
    pages = readPages(FOLDER).map(served);
    references = pages
      .flatMap((page) => listReferences(page, SITE_ADDRESS))
      .filter(({ url }) => url.origin === SITE_ADDRESS);
    files = new Set(listFiles(FOLDER));
  }, 300_000);

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
