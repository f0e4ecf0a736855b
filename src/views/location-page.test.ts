import { expect, test } from 'vitest';
import { aCatalogue, anOpening } from '#testing/builders.ts';
import { furtherOpeningsPage, locationPage } from '#views/location-page.ts';

const catalogue = aCatalogue({
  openings: [
    anOpening({ id: 'one' }),
    anOpening({ id: 'two' }),
    anOpening({ id: 'later', opens: '2026-12-01T09:00' }),
    anOpening({ id: 'away', workplace: 'remote', locations: [], eligibleIn: ['DE'] }),
  ],
});
const hrefs = (openings: { href: string }[]) => openings.map(({ href }) => href);

test('a place shows what is open, what opens soon and what can be done from there', () => {
  const { openings, upcoming, remote, frame } = locationPage('berlin', catalogue, 'en');
  expect([openings, upcoming, remote].map(hrefs)).toEqual([
    ['/openings/one/', '/openings/two/'],
    ['/openings/later/'],
    ['/openings/away/'],
  ]);
  expect(upcoming[0]?.opensInto).toBe('open');
  expect(frame.paging).toBeUndefined();
});

test('many openings go on at further pages of the place', () => {
  const first = locationPage('berlin', catalogue, 'en', 1);
  expect([hrefs(first.openings), first.upcoming, first.remote]).toEqual([['/openings/one/'], [], []]);

  const [second, last] = [2, 4].map((page) => furtherOpeningsPage('berlin', catalogue, 'en', { page, size: 1 }));
  expect(second?.parts.map(({ title, openings }) => [title, hrefs(openings)])).toEqual([
    ['Openings, continued', ['/openings/two/']],
  ]);
  expect(last?.parts.map(({ id, openings }) => [id, hrefs(openings)])).toEqual([['remote', ['/openings/away/']]]);
  expect(last?.frame).toMatchObject({
    path: '/locations/berlin/page/4/',
    paging: { previous: '/locations/berlin/page/3/', next: undefined },
  });
});
