import { expect, test } from 'vitest';
import { findPay, listBandsFor } from '#domain/pay.ts';
import { anOpening, aPayBand, aRole } from '#testing/builders.ts';

const bands = new Map([['back-end-mid-de', aPayBand()]]);

test('an opening pays what its band says', () => {
  expect(findPay(anOpening(), bands)).toEqual({ min: 62_000, max: 78_000, currency: 'EUR', period: 'year' });
});

test('an opening with its own numbers pays those, without the reason', () => {
  const own = { min: 40, max: 55, currency: 'GBP', period: 'hour' } as const;
  const opening = anOpening({ pay: { ...own, reason: 'A short job no band was made for.' } });

  expect(findPay(opening, bands)).toEqual(own);
});

test('a band that does not exist pays nothing', () => {
  expect(findPay(anOpening({ pay: { band: 'no-such-band' } }), bands)).toBeUndefined();
});

test('the bands of a role are those of its family and level, by country', () => {
  const all = [
    aPayBand({ id: 'gb', countries: ['GB'] }),
    aPayBand({ id: 'de', countries: ['DE', 'PT'] }),
    aPayBand({ id: 'another-level', level: 'senior' }),
    aPayBand({ id: 'another-family', family: 'data' }),
  ];

  expect(listBandsFor(aRole(), all, '2026-11-20').map(({ id }) => id)).toEqual(['de', 'gb']);
});

test.each<[date: string, holding: string[], why: string]>([
  ['2025-12-31', [], 'the day before the first begins'],
  ['2026-01-01', ['first'], 'its first day'],
  ['2026-06-30', ['first'], 'its last day'],
  ['2026-07-01', ['second'], 'the first day of the next'],
  ['2099-01-01', ['second'], 'nobody knows its end'],
])('on %s these bands hold: %o (%s)', (date, holding) => {
  const all = [
    aPayBand({ id: 'first', effectiveFrom: '2026-01-01', effectiveTo: '2026-06-30' }),
    aPayBand({ id: 'second', effectiveFrom: '2026-07-01' }),
  ];

  expect(listBandsFor(aRole(), all, date).map(({ id }) => id)).toEqual(holding);
});
