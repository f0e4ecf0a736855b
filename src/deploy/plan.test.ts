import { describe, expect, test } from 'vitest';
import { type Manifest, NOTHING_DEPLOYED } from '#deploy/manifest.ts';
import { isEmpty, listLeft, planDeploy } from '#deploy/plan.ts';
import { foreverRule } from '#deploy/upload-steps.ts';
import { headersFor } from '#hosting/headers-file.ts';
import { listHeaderRules } from '#hosting/response-headers.ts';

const SITE = 'https://example.com/careers/';
const RULES = listHeaderRules({ base: '/careers', sections: ['roles'] });
const isForEver = foreverRule(RULES, '/careers/');

type Files = Record<string, [hash: string, seen?: string]>;

const built = (files: Files, address = SITE) => ({
  address,
  files: Object.entries(files)
    .map(([path, [hash, seen]]) => ({ path, bytes: 10, hash, seen }))
    .sort((a, b) => (a.path < b.path ? -1 : 1)),
});

const deployed = (files: Files, leaving: string[] = []): Manifest => ({
  site: SITE,
  files: new Map(Object.entries(files).map(([path, [hash, seen]]) => [path, { hash, seen }])),
  leaving,
});

const plan = (now: Files, before: Files, { leaving = [] as string[], named = {}, keepsMissing = false } = {}) =>
  planDeploy(built(now), deployed(before, leaving), {
    isForEver,
    named: new Map(Object.entries(named)),
    keepsMissing,
  });

const stepsOf = ({ steps }: ReturnType<typeof plan>) =>
  Object.fromEntries(steps.map(({ step, files }) => [step, files.map(({ path }) => path)]));

test('nothing is uploaded before what it names', () => {
  const now: Files = {
    'sitemap-pages.xml': ['2'],
    'roles/new/index.html': ['1', 'n'],
    'roles/index.html': ['2', 'b'],
    'search-table.json': ['2'],
    '_astro/start.abcdefgh.js': ['1'],
    'feeds/openings.xml': ['2'],
  };
  const made = plan(now, { 'roles/index.html': ['1', 'a'], 'search-table.json': ['1'], 'sitemap-pages.xml': ['1'] });

  expect(Object.entries(stepsOf(made))).toEqual([
    ['assets', ['_astro/start.abcdefgh.js']],
    ['data', ['search-table.json']],
    ['new pages', ['roles/new/index.html']],
    ['changed pages', ['roles/index.html']],
    ['announcements', ['feeds/openings.xml', 'sitemap-pages.xml']],
  ]);
});

test('a precompressed file goes with the one it is the short form of, and has no address', () => {
  const now: Files = { 'roles/index.html': ['2', 'b'], 'roles/index.html.br': ['2'], '_astro/a.abcdefgh.js.gz': ['1'] };
  const made = plan(now, { 'roles/index.html': ['1', 'b'], 'roles/index.html.br': ['1'] });

  expect(stepsOf(made)).toEqual({
    assets: ['_astro/a.abcdefgh.js.gz'],
    'changed pages': ['roles/index.html', 'roles/index.html.br'],
  });
  expect(made.purge).toEqual(['/careers/roles/', '/careers/roles/index.html']);
});

describe('removed is', () => {
  test('what the site has no longer, after everything else', () => {
    expect(plan({ 'a.json': ['1'] }, { 'a.json': ['1'], 'b.json': ['1'] }).remove).toEqual(['b.json']);
  });

  test('nothing that a file of the new site names, which is told as a mistake', () => {
    const made = plan({}, { 'b.json': ['1'] }, { named: { 'b.json': 'index.html' } });

    expect(made.remove).toEqual([]);
    expect(made.named).toEqual([{ path: 'b.json', by: 'index.html' }]);
    expect(listLeft(made)).toEqual(['b.json']);
  });

  test('a script with a hash in its name with the deploy after, because open pages may still ask for it', () => {
    const script = '_astro/old.abcdefgh.js';
    const first = plan({ 'a.json': ['2'] }, { 'a.json': ['1'], [script]: ['1'] });

    expect([first.remove, first.leaving]).toEqual([[], [script]]);

    const again = plan({ 'a.json': ['2'] }, { 'a.json': ['2'] }, { leaving: listLeft(first) });

    expect(isEmpty(again)).toBe(true);
    expect(listLeft(again)).toEqual([script]);

    const next = plan({ 'a.json': ['3'] }, { 'a.json': ['2'] }, { leaving: listLeft(again) });

    expect([next.remove, next.leaving]).toEqual([[script], []]);
  });
});

describe('purged are', () => {
  const now: Files = {
    'index.html': ['2', 'b'],
    'roles/new/index.html': ['1', 'n'],
    _headers: ['2'],
    'a b.txt': ['2'],
  };
  const before: Files = {
    'index.html': ['1', 'a'],
    'roles/old/index.html': ['1', 'o'],
    _headers: ['1'],
    'a b.txt': ['1'],
  };

  test('both addresses of pages that changed or went, and none that is new', () => {
    expect(plan(now, before).purge).toEqual([
      '/careers/',
      '/careers/a%20b.txt',
      '/careers/index.html',
      '/careers/roles/old/',
      '/careers/roles/old/index.html',
    ]);
  });

  test('new ones too, where the cache keeps that there was nothing', () => {
    expect(plan(now, before, { keepsMissing: true }).purge).toContain('/careers/roles/new/');
  });
});

describe('search engines are told of', () => {
  test('pages that came, went, lead on or say something else, and of no other file', () => {
    const made = plan(
      { 'a/index.html': ['2', 'x'], 'b/index.html': ['1', 'y'], 'c/index.html': ['2'], 'd.json': ['2'] },
      { 'a/index.html': ['1', 'w'], 'c/index.html': ['1', 'z'], 'd.json': ['1'], 'e/index.html': ['1', 'v'] },
    );

    expect(made.told).toEqual(['a/', 'b/', 'c/', 'e/'].map((path) => SITE + path));
  });

  test('no page in which only the day is another', () => {
    const made = plan({ 'a/index.html': ['2', 'x'] }, { 'a/index.html': ['1', 'x'] });

    expect(made.told).toEqual([]);
    expect(made.sayTheSame).toBe(1);
    expect(stepsOf(made)).toEqual({ 'changed pages': ['a/index.html'] });
  });
});

test('other bytes under a name with a hash are told as a mistake', () => {
  const script = '_astro/a.abcdefgh.js';

  expect(plan({ [script]: ['2'] }, { [script]: ['1'] }).rewritten).toEqual([script]);
});

test('the first deploy uploads everything and purges nothing', () => {
  const made = planDeploy(built({ 'index.html': ['1', 'a'], 'a.json': ['1'] }), NOTHING_DEPLOYED, {
    isForEver,
    named: new Map(),
  });

  expect(stepsOf(made)).toEqual({ data: ['a.json'], 'new pages': ['index.html'] });
  expect([made.remove, made.purge, made.told]).toEqual([[], [], [SITE]]);
});

test('what is kept for ever is what hosts are told to keep for ever', () => {
  for (const path of ['_astro/a.abcdefgh.js', 'pagefind/index/en_1.pf_index', 'pagefind/pagefind.js', 'roles/a.json']) {
    const isTold = headersFor(`/careers/${path}`, RULES)['Cache-Control']?.includes('immutable') ?? false;

    expect(isForEver(path), path).toBe(isTold);
  }
});
