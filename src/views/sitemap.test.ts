import { expect, test } from 'vitest';
import { aCatalogue, aFaq, aLevel, aLocation, anOpening, aPage, aRole, aSkill } from '#testing/builders.ts';
import { sitemapEntries } from '#views/sitemap.ts';

const entries = sitemapEntries(
  aCatalogue({
    levels: [aLevel(), aLevel({ id: 'intern' })],
    locations: [aLocation(), aLocation({ id: 'rome' })],
    skills: [aSkill(), aSkill({ id: 'cobol' })],
    pages: [aPage(), aPage({ id: 'how-we-hire' }), aPage({ id: 'privacy' })],
    roles: [
      aRole({ reviewed: '2026-10-01', formerIds: ['developer'] }),
      aRole({ id: 'draft', status: 'draft', skills: [{ skill: 'cobol', need: 'must' }] }),
      aRole({ id: 'retired', status: 'retired' }),
    ],
    faqs: [aFaq({ roles: ['back-end-developer'], reviewed: '2026-11-10' })],
    openings: [
      anOpening({ posted: '2026-11-05' }),
      anOpening({ id: 'later', opens: '2026-12-01T09:00', posted: '2026-11-03' }),
      anOpening({ id: 'over', outcome: { filled: '2026-11-12' }, locations: ['rome'] }),
      anOpening({ id: 'not-yet', posted: '2026-11-21' }),
    ],
  }),
);
const modified = (path: string) => entries.find((entry) => entry.path === path)?.modified;

test('every page that lives is there once, and no draft, no old address, nothing retired or ended', () => {
  expect(entries.map(({ path }) => path).sort()).toEqual([
    '/',
    '/benefits/',
    '/compare/',
    '/families/',
    '/families/back-end/',
    '/faq/',
    '/how-we-hire/',
    '/levels/',
    '/levels/mid/',
    '/locations/',
    '/locations/berlin/',
    '/match/',
    '/matrix/',
    '/openings/',
    '/openings/developer-berlin/',
    '/openings/later/',
    '/privacy/',
    '/roles/',
    '/roles/back-end-developer/',
    '/search/',
    '/skills/',
    '/skills/git/',
  ]);
});

test('a page is as new as the newest thing on it', () => {
  expect(modified('/roles/back-end-developer/')).toBe('2026-11-10');
  expect(modified('/openings/developer-berlin/')).toBe('2026-11-05');
  expect(modified('/families/back-end/')).toBe('2026-10-01');
  expect(modified('/benefits/')).toBeUndefined();
});
