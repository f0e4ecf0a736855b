import { expect, test } from 'vitest';
import { sitemap, sitemapIndex, sitemapParts, urlsOfPart } from '#feeds/sitemap.ts';

test('a page has its address, and its day where it is known', () => {
  const text = sitemap([
    { address: 'https://a.example/', modified: '2026-11-02' },
    { address: 'https://a.example/faq/' },
  ]);

  expect(text).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
      '  <url><loc>https://a.example/</loc><lastmod>2026-11-02</lastmod></url>\n' +
      '  <url><loc>https://a.example/faq/</loc></url>\n' +
      '</urlset>\n',
  );
});

test('no character of an address can end its element', () => {
  expect(sitemap([{ address: `https://a.example/?q=<c>&r='"` }])).toContain(
    '<loc>https://a.example/?q=&lt;c&gt;&amp;r=&apos;&quot;</loc>',
  );
});

test('the index names the sitemaps', () => {
  expect(sitemapIndex(['https://a.example/sitemap-pages.xml'])).toContain(
    '<sitemap><loc>https://a.example/sitemap-pages.xml</loc></sitemap>',
  );
});

test.each([
  [0, ['pages']],
  [2, ['pages']],
  [3, ['pages', 'pages-2']],
  [5, ['pages', 'pages-2', 'pages-3']],
])('%d addresses are in as many sitemaps as needed, each in one', (amount, parts) => {
  const urls = Array.from({ length: amount }, (_, at) => `https://a.example/${at}/`);

  expect(sitemapParts(amount, 2)).toEqual(parts);
  expect(parts.flatMap((part) => urlsOfPart(urls, part, 2))).toEqual(urls);
  for (const part of parts) expect(urlsOfPart(urls, part, 2).length).toBeLessThanOrEqual(2);
});

test('a sitemap has as many addresses as search engines read, and no more', () => {
  expect(sitemapParts(50_000)).toEqual(['pages']);
  expect(sitemapParts(50_001)).toEqual(['pages', 'pages-2']);
});
