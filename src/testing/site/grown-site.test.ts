import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFolder } from '#checks/files/read-folder.ts';
import { unpackTable } from '#domain/search/packed-table.ts';
import { FEED_ENDINGS } from '#feeds/formats.ts';
import { completeEngine } from '#search/engine/complete.ts';
import { openEngine } from '#search/engine/engine.ts';
import { NOTHING_SELECTED } from '#search/engine/selection.ts';
import { growCompany } from '#testing/bench/grow-company.ts';
import { listFiles } from '#testing/site/built-page.ts';
import { BUILD_INSTANT, SITE_ADDRESS } from '#testing/site/site-under-test.ts';
import { copyProject, type TrialProject } from '#testing/site/trial-project.ts';

// A little more than one page of roles, of openings, of openings in one place and of roles that ask for one skill.
const LIST_SIZE = 100;
const ROLES = 130;
const OPENINGS_MORE = 100;
const PLACE = 'berlin';
const COPIED = `content/openings/data-analyst-${PLACE}.mdx`;
const SKILL = 'communication';

let project: TrialProject;
let files = new Set<string>();
let roles: { id: string; family: string; title: string; skills: { skills: string[] }[] }[] = [];
let openings: { id: string; status: string; vacancy: string; locations: string[] }[] = [];

const read = (file: string): string => readFileSync(join(project.folder, 'dist', file), 'utf8');
const fileAt = (path: string): string => path.slice(1) + (path.endsWith('/') ? 'index.html' : '');
const idsOf = (entries: { id: string }[]): string[] => entries.map(({ id }) => id).sort();

/** The pages of a list from its first on, each reached by the link of the one before. */
function walk(path: string): string[] {
  const html = read(fileAt(path));
  const next = /<a rel="next" href="([^"]+)"/.exec(html)?.[1];

  return [html, ...(next === undefined ? [] : walk(next))];
}

/** The ids of a collection that the main part of a page links to, each once. */
const linkedIn = (html: string, collection: string): string[] => {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));

  return [
    ...new Set([...main.matchAll(new RegExp(`href="/${collection}/([a-z0-9-]+)/"`, 'g'))].map(([, id = '']) => id)),
  ];
};

beforeAll(() => {
  project = copyProject('grown');
  const company = growCompany(
    readFolder('.').filter(({ path }) => path.startsWith('content/')),
    ROLES,
  );
  const copied = company.get(COPIED) ?? '';
  const [, identifier = ''] = /^identifier: (.*)$/m.exec(copied) ?? [];
  project.delete('content');
  for (const [path, text] of company) project.write(path, text);
  for (let number = 0; number < OPENINGS_MORE; number += 1)
    project.write(
      COPIED.replace('.mdx', `-more-${number}.mdx`),
      copied.replaceAll(identifier, `${identifier}-MORE-${number}`),
    );
  const { status, output } = project.run('build', { SHARE_PICTURES: 'site' });
  if (status !== 0) throw new Error(output);
  files = new Set(listFiles(join(project.folder, 'dist')));
  roles = JSON.parse(read('api/v1/roles.json')).roles;
  openings = JSON.parse(read('api/v1/openings.json')).openings;
}, 300_000);

afterAll(() => project.remove());

describe('a site with more than one page of everything', () => {
  test('leads from its first list to every role, without a script', () => {
    const pages = walk('/roles/').map((html) => linkedIn(html, 'roles'));

    expect(pages.length).toBe(Math.ceil(roles.length / LIST_SIZE));
    expect(pages.flat().sort()).toEqual(idsOf(roles));
    for (const page of pages) expect(page.length).toBeLessThanOrEqual(LIST_SIZE);
  });

  test('and to every opening', () => {
    const pages = walk('/openings/').map((html) => linkedIn(html, 'openings'));

    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flat().sort()).toEqual(idsOf(openings));
    for (const page of pages) expect(page.length).toBeLessThanOrEqual(LIST_SIZE);
  });

  test('says of a place all that is open there', () => {
    const pages = walk(`/locations/${PLACE}/`).map((html) => linkedIn(html, 'openings'));
    const here = openings.filter(({ locations }) => locations.includes(PLACE));

    expect(pages.length).toBeGreaterThan(1);
    expect(idsOf(here).filter((id) => !pages.flat().includes(id))).toEqual([]);
  });

  test('says of a skill all roles that ask for it', () => {
    const pages = walk(`/skills/${SKILL}/`).map((html) => linkedIn(html, 'roles'));
    const asking = roles.filter(({ skills }) => skills.some((need) => need.skills.includes(SKILL)));

    expect(pages.length).toBeGreaterThan(1);
    expect([...new Set(pages.flat())].sort()).toEqual(idsOf(asking));
  });

  test('has a table of skills for each family, which together have every role', () => {
    const tables = linkedIn(read('matrix/index.html'), 'matrix').map((family) => ({
      family,
      columns: [...read(`matrix/${family}/index.html`).matchAll(/<th[^>]* data-role.*?href="\/roles\/([^/]+)\//gs)].map(
        ([, id = '']) => id,
      ),
    }));

    expect(tables.flatMap(({ columns }) => columns).sort()).toEqual(idsOf(roles));
    for (const { family, columns } of tables)
      expect(columns.toSorted()).toEqual(idsOf(roles.filter((role) => role.family === family)));
  });

  test('has no link that leads nowhere', () => {
    const pages = [...files].filter((file) => file.endsWith('.html')).map((file) => ({ file, html: read(file) }));
    const ids = new Map(
      pages.map(({ file, html }) => [file, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
    );
    const dead = pages.flatMap(({ file, html }) =>
      [...html.matchAll(/ (?:href|src)="(\/[^"?#]*|)(?:\?[^"#]*)?(?:#([^"]+))?"/g)]
        .filter(([, path = '', id]) => {
          const target = path === '' ? file : fileAt(path);

          return !files.has(target) || (id !== undefined && !ids.get(target)?.has(id));
        })
        .map(([written]) => `${written} in ${file}`),
    );

    expect(dead).toEqual([]);
  });
});

describe('what machines read of it', () => {
  test.each([
    ['all openings', 'openings', () => true],
    ['those of a place', `locations/${PLACE}`, ({ locations }: (typeof openings)[number]) => locations.includes(PLACE)],
  ])('a feed of %s goes on, page by page, to the oldest', (_, name, isIn) => {
    const followed = openings.filter((one) => one.status !== 'upcoming' && one.vacancy !== 'talent-pool').filter(isIn);
    const pages = walkFeed(`/feeds/${name}.atom`).map((xml) =>
      [...xml.matchAll(/<entry>.*?<id>[^<]*\/openings\/([^/<]+)\/<\/id>/gs)].map(([, id = '']) => id),
    );

    expect(pages.length).toBe(Math.ceil(followed.length / LIST_SIZE));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flat().sort()).toEqual(idsOf(followed));
  });

  test('each format of a feed goes on in its own', () => {
    for (const ending of FEED_ENDINGS) expect(files).toContain(`feeds/openings/2.${ending}`);
    expect(read('feeds/openings/2.atom')).toMatch(/<link rel="previous" [^>]*href="[^"]*\/feeds\/openings\.atom"/);
    expect(JSON.parse(read('feeds/openings.json')).next_url).toBe(`${SITE_ADDRESS}/feeds/openings/2.json`);
    expect(read('feeds/openings.xml')).toMatch(/<atom:link rel="next" [^>]*href="[^"]*\/feeds\/openings\/2\.xml"/);
  });

  test('the sitemap has every role and opening, and no further page of a list', () => {
    const listed = [...read('sitemap-index.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].flatMap(([, part = '']) =>
      [...read(new URL(part).pathname.slice(1)).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
        ([, url = '']) => new URL(url).pathname,
      ),
    );
    const below = (folder: string) =>
      listed.filter((path) => path.startsWith(`/${folder}/`) && path.split('/').length === 4);

    expect(below('roles')).toHaveLength(roles.length);
    expect(below('openings')).toHaveLength(openings.length);
    expect(listed.filter((path) => path.includes('/page/') || !files.has(fileAt(path)))).toEqual([]);
  });

  test('search answers over all of it, not over the page where it is asked', () => {
    const start = openEngine(unpackTable(JSON.parse(read('search-table.json'))), Date.parse(BUILD_INSTANT));
    const engine = completeEngine(start, JSON.parse(read('search-rest.json')));
    const find = (text: string, kind: string) =>
      engine.find({ text, selection: { ...NOTHING_SELECTED, kind: [kind] }, fullText: [] });
    const last = roles.at(-1);
    const found = find(last?.title ?? '', 'role');

    expect(find('', 'role').entries).toHaveLength(roles.length);
    expect(find('', 'opening').entries).toHaveLength(openings.length);
    expect(engine.show(found.entries, found)[0]?.href).toBe(`/roles/${last?.id}/`);
  });

  test('a role has five files and an opening six at most, because hosts count files', () => {
    const most = (folder: string, entries: { id: string }[]): number => {
      const counts = Map.groupBy(files, (file) => new RegExp(`^${folder}/([a-z0-9-]+)[/.]`).exec(file)?.[1]);

      return Math.max(...entries.map(({ id }) => counts.get(id)?.length ?? 0));
    };

    expect(most('roles', roles)).toBe(5);
    expect(most('openings', openings)).toBe(6);
  });
});

/** The pages of a feed from its first on, by their `next` (RFC 5005). */
function walkFeed(path: string): string[] {
  const xml = read(path.slice(1));
  const next = /<link rel="next" [^>]*href="([^"]+)"/.exec(xml)?.[1];

  return [xml, ...(next === undefined ? [] : walkFeed(new URL(next).pathname))];
}
