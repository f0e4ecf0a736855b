import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Budget } from '#testing/weight/budgets.ts';
import { weigh, weighFonts, weighKinds, weighPages } from '#testing/weight/weigh.ts';
import { listExcesses, weightTable } from '#testing/weight/weight-table.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'weight-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const budget = (pages: string, own: Partial<Budget> = {}): Budget => ({
  pages,
  page: 100,
  script: 100,
  onUse: 100,
  later: 100,
  requests: 1,
  ...own,
});
const html = (rest: string) => `<!doctype html><title>A</title>${rest}`;

test('a script is weighed with what it imports, and what is inline, but not what waits for its use', () => {
  put('_astro/a.js', 'import{b}from"./b.js";b(1)');
  put('_astro/b.js', 'export const b=c=>c+1');
  put('_astro/later.js', 'export const later=1');
  const inline = 'console.log("here")';
  put(
    'index.html',
    html(`<script type="module" src="/_astro/a.js"></script><script type="module">${inline}</script>
      <template data-names="/_astro/later.js"></template>`),
  );
  const [weight] = weighPages(folder);

  expect(weight?.script).toBe(weigh(inline) + weigh('import{b}from"./b.js";b(1)') + weigh('export const b=c=>c+1'));
  expect(weight?.onUse).toBe(weigh('export const later=1'));
  expect(weight?.requests).toBe(1);
});

test('on use is what runs to a first answer, the script of the page before that of every page; what it imports then is later', () => {
  put('_astro/all.js', 'import{a}from"./a.js";import(`./more.js`);a()');
  put('_astro/a.js', 'export const a=b=>b');
  put('_astro/more.js', 'import{a}from"./a.js";import{c}from"./c.js";a(c)');
  put('_astro/c.js', 'export const c=2');
  put('index.html', html('<p data-script="/_astro/all.js"></p><template data-names="/_astro/a.js"></template>'));
  const [weight] = weighPages(folder);
  const sizes = (...texts: string[]) => texts.reduce((all, text) => all + weigh(text), 0);

  expect(weight?.onUse).toBe(sizes('import{a}from"./a.js";import(`./more.js`);a()', 'export const a=b=>b'));
  expect(weight?.later).toBe(sizes('import{a}from"./a.js";import{c}from"./c.js";a(c)', 'export const c=2'));
});

test('styles and scripts that hold the page up are requests, those that come behind are not', () => {
  put('_astro/a.js', 'a');
  put(
    'index.html',
    html(`<link rel="stylesheet" href="/a.css"><script src="/_astro/a.js"></script>
      <noscript><link rel="stylesheet" href="/b.css" media="print"></noscript>
      <template data-behind><link rel="stylesheet" href="/b.css"></template>`),
  );

  expect(weighPages(folder)[0]?.requests).toBe(3);
});

test('the heaviest page of a kind speaks for it, and each figure over its budget is told', () => {
  put('roles/a/index.html', html('short'));
  put('roles/b/index.html', html(Array.from({ length: 200 }, (_, at) => `${at * 7919}`).join(' ')));
  put('fonts/a.woff2', 'x'.repeat(31_000));
  const kinds = weighKinds(weighPages(folder), [budget('/roles/*/')]);
  const excesses = listExcesses(kinds, weighFonts(folder));

  expect(kinds[0]?.heaviest.path).toBe('/roles/b/');
  expect(excesses[0]).toMatch(/^\/roles\/\*\/ page: \d{3} is more than 100\.$/);
  expect(excesses[1]).toBe('Fonts: 31000 is more than 30720.');
  expect(excesses).toHaveLength(2);
  expect(weightTable(kinds, 1)).toMatch(/\n\/roles\/\*\/ +2 +\d{3} of 100 .*\/roles\/b\/\n/);
});

test('the first row that fits holds, a page without a row is refused, and what is for editors has none', () => {
  put('roles/index.html', html(''));
  put('faq/index.html', html(''));
  put('admin/index.html', html('<script src="program.js" defer></script>'));
  const kinds = weighKinds(weighPages(folder), [budget('/faq/', { page: 1 }), budget('/*/')]);

  expect(kinds.map((kind) => [kind.budget.pages, kind.heaviest.path])).toEqual([
    ['/faq/', '/faq/'],
    ['/*/', '/roles/'],
  ]);
  expect(() => weighKinds(weighPages(folder), [budget('/faq/')])).toThrow('There is no budget for /roles/.');
});
