import { expect, test } from 'vitest';
import { formatManifest, parseManifest } from '#deploy/manifest.ts';

const HASH = 'a'.repeat(22);
const SITE = {
  address: 'https://example.com/',
  files: [
    { path: '404.html', bytes: 1, hash: HASH },
    { path: 'index.html', bytes: 1, hash: HASH, seen: 'b'.repeat(22) },
  ],
};

test('a manifest is read back, and the same site gives the same text with a line for each file', () => {
  const text = formatManifest(SITE, ['_astro/old.js']);

  expect(parseManifest(text, 'manifest.json')).toEqual({
    site: SITE.address,
    files: new Map([
      ['404.html', { hash: HASH, seen: undefined }],
      ['index.html', { hash: HASH, seen: 'b'.repeat(22) }],
    ]),
    leaving: ['_astro/old.js'],
  });
  expect(formatManifest(SITE, ['_astro/old.js'])).toBe(text);
  expect(text.split('\n').filter((line) => line.includes(HASH))).toHaveLength(2);
});

const damaged = (change: object) => JSON.stringify({ ...JSON.parse(formatManifest(SITE, [])), ...change });

test.each<[why: string, text: string, words: RegExp]>([
  ['cut off', formatManifest(SITE, []).slice(0, 80), /is broken\. It is no JSON/],
  ['of another program', '{"files":{}}', /is no manifest of npm run deploy:plan/],
  ['a list', '[]', /is no manifest of npm run deploy:plan/],
  ['newer', damaged({ version: 2 }), /has version 2, and this Rolebook reads version 1/],
  ['without its files', damaged({ files: undefined }), /is broken\. A part is missing/],
  ['with a hash that is none', damaged({ files: { a: 'x' } }), /"a" has no hash/],
  ['that leads out of the site', damaged({ files: { '../secret': HASH } }), /"\.\.\/secret" is no file of a site/],
  ['that would remove the root', damaged({ leaving: ['/etc'] }), /"\/etc" is no file of a site/],
])('one that is %s is refused', (_, text, words) => {
  expect(() => parseManifest(text, 'manifest.json')).toThrow(words);
});
