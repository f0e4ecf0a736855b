import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type RememberedSite, rememberedSite } from '#integrations/last-site.ts';

let home = '';
const last = () => join(home, 'last');
const memory = () => join(home, 'memory');
const siteOf = (code = 'this code') => rememberedSite(last(), memory(), code);

/** Puts a page into a folder, and gives the number of its file. */
function put(site: RememberedSite, folder: string, text: string, tag = '"a"'): number {
  const file = pathToFileURL(join(home, folder, 'page.html'));
  mkdirSync(new URL('.', file), { recursive: true });
  site.put('page.html', file, Buffer.from(text), tag, site.find('page.html'));
  expect(readFileSync(file, 'utf8')).toBe(text);

  return statSync(file).ino;
}

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'last-site-'));
  const site = siteOf();
  put(site, 'last', 'A page');
  site.save();
});
afterEach(() => rmSync(home, { recursive: true }));

test('a page of the last build is found by its path, with its tag', () => {
  expect(siteOf().find('page.html')).toMatchObject({ tag: '"a"', bytes: Buffer.from('A page') });
  expect(siteOf().find('other.html')).toBeUndefined();
});

test.each([
  ['the code has changed', () => undefined, 'other code'],
  ['somebody has changed the file', () => appendFileSync(join(last(), 'page.html'), '.'), undefined],
  ['the file is gone', () => rmSync(join(last(), 'page.html')), undefined],
  ['the memory is damaged', () => truncateSync(memory(), statSync(memory()).size - 3), undefined],
  ['the memory is gone', () => rmSync(memory()), undefined],
])('nothing is found when %s', (_, change, code) => {
  change();

  expect(siteOf(code).find('page.html')).toBeUndefined();
});

test('a page with the same bytes is the same file, and one with others is written', () => {
  const before = statSync(join(last(), 'page.html')).ino;

  expect(put(siteOf(), 'same', 'A page')).toBe(before);
  expect(put(siteOf(), 'other', 'A page of another day')).not.toBe(before);
  expect(readFileSync(join(last(), 'page.html'), 'utf8')).toBe('A page');
});

test('the next build finds what this one has put, and nothing that it has not', () => {
  const site = siteOf();
  put(site, 'last', 'A page of another day');
  site.save();
  expect(siteOf().find('page.html')?.bytes.toString()).toBe('A page of another day');
  siteOf().save();
  expect(siteOf().find('page.html')).toBeUndefined();
});

test('pages that say the same are counted, on whichever day they were built', () => {
  const site = siteOf();
  put(site, 'next', 'A page of another day');
  expect(site.countSame()).toBe(1);
  put(site, 'other', 'Another page', '"b"');
  expect(site.countSame()).toBe(1);
});
