import { expect, test } from 'vitest';
import { aCatalogue, aFamily, aLevel, aPayBand, aRole } from '#testing/builders.ts';
import { familyPay, levelPay } from '#views/pay-figures.ts';

const inEuro = { countries: ['DE', 'PT'], currency: 'EUR' as const };
const inPounds = { countries: ['GB'], currency: 'GBP' as const };

const catalogue = aCatalogue({
  families: [aFamily(), aFamily({ id: 'data', name: 'Data' })],
  levels: [
    aLevel(),
    aLevel({ id: 'senior', name: 'Senior', rank: 30 }),
    aLevel({ id: 'staff', name: 'Staff', rank: 40 }),
  ],
  roles: [
    aRole(),
    aRole({ id: 'senior-developer', level: 'senior', buildsOn: 'back-end-developer' }),
    aRole({ id: 'data-engineer', family: 'data' }),
  ],
  openings: [],
  payBands: [
    aPayBand({ ...inEuro, min: 50_000, max: 60_000 }),
    aPayBand({ ...inEuro, id: 'senior', level: 'senior', min: 70_000, max: 100_000 }),
    aPayBand({ ...inPounds, id: 'senior-gb', level: 'senior', min: 80_000, max: 80_000 }),
    aPayBand({ ...inEuro, id: 'data', family: 'data', min: 55_000, max: 65_000 }),
    aPayBand({ ...inEuro, id: 'staff', level: 'staff', min: 200_000, max: 200_000 }),
  ],
});

test('each currency has a figure with a scale of its own, the highest level first; a level without a role is in none', () => {
  expect(familyPay('back-end', catalogue, 'en')).toEqual([
    {
      places: 'Germany and Portugal',
      period: 'a year, gross',
      levels: [
        { name: 'Senior', amount: '€70,000 to €100,000', bar: { from: 40, length: 60 } },
        { name: 'Mid', amount: '€50,000 to €60,000', bar: { from: 0, length: 20 } },
      ],
    },
    {
      places: 'United Kingdom',
      period: 'a year, gross',
      levels: [{ name: 'Senior', amount: '£80,000', bar: undefined }],
    },
  ]);
});

test('one amount is a short bar within the scale, also at its end', () => {
  const fixed = aPayBand({ ...inEuro, id: 'senior', level: 'senior', min: 60_000, max: 60_000 });
  const [figure] = familyPay(
    'back-end',
    aCatalogue({
      levels: [aLevel(), aLevel({ id: 'senior', rank: 30 })],
      roles: [aRole(), aRole({ id: 'senior-developer', level: 'senior', buildsOn: 'back-end-developer' })],
      openings: [],
      payBands: [aPayBand({ ...inEuro, min: 50_000, max: 60_000 }), fixed],
    }),
    'en',
  );

  expect(figure?.levels.map(({ bar }) => bar)).toEqual([
    { from: 99, length: 1 },
    { from: 0, length: 100 },
  ]);
});

test('a level pays from the least of its families to the most', () => {
  const [euro] = levelPay(catalogue, 'en');

  expect(euro?.levels.map(({ name, amount }) => [name, amount])).toEqual([
    ['Senior', '€70,000 to €100,000'],
    ['Mid', '€50,000 to €65,000'],
  ]);
});

test('a family without a band has no figure', () => {
  expect(familyPay('back-end', aCatalogue({ openings: [], payBands: [] }), 'en')).toEqual([]);
});
