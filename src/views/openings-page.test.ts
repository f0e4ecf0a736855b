import { expect, test } from 'vitest';
import { aCatalogue, aFamily, aLocation, anOpening, aPayBand, aRole } from '#testing/builders.ts';
import { openingsPage } from '#views/openings-page.ts';

const catalogue = aCatalogue({
  families: [aFamily(), aFamily({ id: 'data' }), aFamily({ id: 'legal' })],
  locations: [aLocation(), aLocation({ id: 'lisbon' }), aLocation({ id: 'rome' })],
  payBands: [aPayBand()],
  roles: [aRole(), aRole({ id: 'data-engineer', family: 'data' }), aRole({ id: 'lawyer', family: 'legal' })],
  openings: [
    anOpening({ id: 'one-place' }),
    anOpening({ id: 'two-places', locations: ['berlin', 'lisbon'], closes: '2026-11-25T12:00' }),
    anOpening({ id: 'later', role: 'data-engineer', opens: '2026-12-01T09:00' }),
    anOpening({ id: 'over', role: 'lawyer', locations: ['rome'], outcome: { filled: '2026-11-12' } }),
    anOpening({ id: 'not-yet', posted: '2026-11-21' }),
    anOpening({ id: 'pool', vacancy: 'talent-pool' }),
    anOpening({ id: 'anywhere', role: 'data-engineer', workplace: 'remote', locations: [], eligibleIn: ['DE'] }),
  ],
});
const page = openingsPage(catalogue, 'en');

test('offices, remote work, what opens soon and talent pools stand apart, and nothing else is there', () => {
  expect(page.groups.map(({ id, openings }) => [id, openings.map(({ href }) => href)])).toEqual([
    ['offices', ['/openings/two-places/', '/openings/one-place/']],
    ['remote', ['/openings/anywhere/']],
    ['soon', ['/openings/later/']],
    ['pools', ['/openings/pool/']],
  ]);
});

test('the lead counts what one can apply for now', () => {
  expect(page.lead.count.text).toBe('3 openings');
  expect(page.lead.after).toContain(' to apply for at Quillmark now');
});

test('places and families are those with something to apply for, with its number', () => {
  expect(page.places.map(({ text, count }) => [text, count?.text])).toEqual([
    ['Berlin', '2 openings'],
    ['Lisbon', '1 opening'],
    ['Fully remote', '1 opening'],
  ]);
  expect(page.families.map(({ text, count }) => [text, count.text])).toEqual([
    ['Back-end', '2 openings'],
    ['Data', '1 opening'],
  ]);
});

test('a card says place, workplace, pay and terms', () => {
  expect(page.groups[0]?.openings[0]).toMatchObject({
    title: 'Back-end developer',
    where: 'Berlin or Lisbon · on-site',
    pay: '€62,000 to €78,000',
    terms: 'a year, gross · full-time',
    isOpen: true,
  });
});
