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
  ],
});
const page = openingsPage(catalogue, 'en');

test('what one can apply for now is apart from what opens soon, and nothing else is there', () => {
  expect(page.open.map(({ href }) => href)).toEqual(['/openings/two-places/', '/openings/one-place/']);
  expect(page.upcoming.map(({ href }) => href)).toEqual(['/openings/later/']);
});

test('the lead counts what one can apply for now', () => {
  expect(page.lead).toContain('2 openings to apply for at Quillmark now');
});

test('places and families are those with something to apply for, with its number', () => {
  expect(page.places.map(({ text, count }) => [text, count])).toEqual([
    ['Berlin', '3 openings'],
    ['Lisbon', '1 opening'],
  ]);
  expect(page.families.map(({ text, count }) => [text, count])).toEqual([
    ['Back-end', '2 openings'],
    ['Data', '1 opening'],
  ]);
});

test('a card says place, workplace, pay and terms', () => {
  expect(page.open[0]).toMatchObject({
    title: 'Back-end developer',
    where: 'Berlin or Lisbon · on-site',
    pay: '€62,000 – €78,000',
    terms: 'a year, gross · full-time',
    isOpen: true,
  });
});
