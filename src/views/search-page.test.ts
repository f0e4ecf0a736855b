import { expect, test } from 'vitest';
import { aCatalogue } from '#testing/builders.ts';
import { searchPage } from '#views/search-page.ts';

test('the search page says who is asked for the full text, where somebody is', () => {
  const here = searchPage(aCatalogue(), 'en');
  const elsewhere = searchPage(aCatalogue(), 'en', 'search.company.example');

  expect(here.frame.description).toMatch(/question\. It runs in your browser\.$/);
  expect(here.asks).toBeUndefined();
  expect(elsewhere.frame.description).not.toContain('runs in your browser');
  expect(elsewhere.frame.description).toContain('sent to search.company.example');
  expect(elsewhere.asks).toEqual({
    text: expect.stringContaining('sent to search.company.example'),
    more: { text: expect.any(String), href: '/privacy/#search' },
  });
});
