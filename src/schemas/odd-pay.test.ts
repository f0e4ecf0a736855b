import { expect, test } from 'vitest';
import { payBandSchema } from '#schemas/pay-band.ts';
import { listRefusals, SMALLEST } from '#testing/builders.ts';

const refusals = (min: number, max: number, period: string, currency = 'EUR') =>
  listRefusals(payBandSchema, { ...SMALLEST.payBand, min, max, period, currency });

test.each<[pay: string, refusals: string[], expected: string[]]>([
  [
    'the pay of a year under hour',
    refusals(62_000, 78_000, 'hour'),
    ['period: Found 62000 to 78000 an hour, which nobody is paid. Did you mean "year"?'],
  ],
  [
    'the pay of a year under month',
    refusals(62_000, 78_000, 'month'),
    ['period: Found 62000 to 78000 a month, which nobody is paid. Did you mean "year"?'],
  ],
  [
    'the pay of a month under year',
    refusals(3100, 3900, 'year'),
    ['period: Found 3100 to 3900 a year, which nobody is paid. Did you mean "month"?'],
  ],
  [
    'a good month of somebody at the middle level under year',
    refusals(4200, 5200, 'year', 'GBP'),
    ['period: Found 4200 to 5200 a year, which nobody is paid. Did you mean "month"?'],
  ],
  [
    'more than any period has',
    refusals(62_000_000, 78_000_000, 'year'),
    ['period: Found 62000000 to 78000000 a year, which nobody is paid. Write the amounts for this period.'],
  ],
  [
    'one end without its thousands',
    refusals(62, 78_000, 'year'),
    ['min: Found 62 a year, which is too little. Write the whole amount, for example 74000.'],
  ],
  [
    'the upper end without its thousands, and so upside down',
    refusals(62_000, 78, 'year'),
    ['max: Found 78 a year, which is too little. Write the whole amount, for example 74000.'],
  ],
  [
    'a digit too many',
    refusals(62_000, 7_800_000, 'year'),
    ['max: Found 7800000 a year, which is too much. Is there a digit too many?'],
  ],
  [
    'a digit lost',
    refusals(6200, 78_000, 'year'),
    ['max: Found 6200 to 78000, more than five times as much. Is a digit missing, or one too many?'],
  ],
  [
    'a wrong period, of which nothing follows',
    refusals(78_000, 62_000, 'annum'),
    [
      'period: Found "annum". Write one of: hour, day, week, month, year.',
      'min: Found min 78000 above max 62000. Correct the one that is wrong.',
    ],
  ],
])('%s is told once', (_, found, expected) => {
  expect(found).toEqual(expected);
});

test.each<[pay: string, refusals: string[]]>([
  ['a contract by the hour', refusals(68, 84, 'hour')],
  ['an internship by the month', refusals(520, 1500, 'month')],
  ['a mini-job by the year', refusals(6600, 6600, 'year')],
  ['a consultant by the day', refusals(600, 1500, 'day', 'GBP')],
  ['a broad band', refusals(60_000, 240_000, 'year', 'USD')],
  ['a year in yen', refusals(6_000_000, 9_000_000, 'year', 'JPY')],
  ['a month in forint', refusals(900_000, 1_400_000, 'month', 'HUF')],
  ['a year in rupees', refusals(900_000, 2_400_000, 'year', 'INR')],
  ['a month in dong', refusals(20_000_000, 45_000_000, 'month', 'VND')],
])('%s: plausible', (_, found) => {
  expect(found).toEqual([]);
});
