import { expect, test } from 'vitest';
import { aCatalogue, aFamily, aLocation, anOpening, aPayBand, aRole } from '#testing/builders.ts';
import { homePage } from '#views/home-page.ts';
import { openingsPage, remotePath } from '#views/openings-page.ts';

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
  expect(page.families.map(({ text, count }) => [text, count?.text])).toEqual([
    ['Back-end', '2 openings'],
    ['Data', '1 opening'],
  ]);
});

test('a card says place, workplace, pay and what kind of employment', () => {
  expect(page.groups[0]?.openings[0]).toMatchObject({
    title: 'Back-end developer',
    where: 'Berlin or Lisbon · on-site',
    pay: '€62,000 to €78,000',
    per: 'per year',
    employment: 'full-time',
    isOpen: true,
  });
});

test('a card says that a visa is sponsored, and nothing where it is not', () => {
  const openings = [anOpening({ id: 'with', visa: true }), anOpening({ id: 'without', visa: false })];
  const { groups } = openingsPage(aCatalogue({ payBands: [aPayBand()], openings }), 'en');

  expect(groups[0]?.openings.map(({ employment }) => employment)).toEqual(['full-time · visa sponsored', 'full-time']);
});

test('a list of several pages goes on where the one before ended, and leads to others from its first', () => {
  const pages = [1, 2, 3].map((number) => openingsPage(catalogue, 'en', { page: number, size: 2 }));

  expect(pages.map(({ groups }) => groups.map(({ id, openings }) => [id, openings.length]))).toEqual([
    [['offices', 2]],
    [
      ['remote', 1],
      ['soon', 1],
    ],
    [['pools', 1]],
  ]);
  expect(pages.map(({ total }) => total)).toEqual([5, 5, 5]);
  expect(pages[0]?.places.find(({ text }) => text === 'Fully remote')?.href).toBe('/openings/page/2/#remote');
  expect(pages[1]).toMatchObject({ places: [], families: [], frame: { path: '/openings/page/2/' } });
});

test('a group that is torn says so on its second page', () => {
  expect(openingsPage(catalogue, 'en', { page: 2, size: 1 }).groups.map(({ id, title }) => [id, title])).toEqual([
    ['offices', 'At an office, continued'],
  ]);
});

test('fully remote openings begin on the first page of a short list', () => {
  expect(remotePath(catalogue)).toBe('/openings/#remote');
});

test('without a fully remote opening, nothing leads to where they would begin', () => {
  const atOffices = aCatalogue({
    families: [aFamily()],
    locations: [aLocation()],
    payBands: [aPayBand()],
    roles: [aRole()],
    openings: [anOpening()],
  });

  expect(remotePath(atOffices)).toBeUndefined();
  expect(homePage(atOffices, 'en').often.map(({ href }) => href)).not.toContain('/openings/#remote');
});
