import { expect, test } from 'vitest';
import { openingSchema } from '#schemas/opening.ts';
import { listRefusals, SMALLEST } from '#testing/builders.ts';

const refusals = (fields: object) => listRefusals(openingSchema, { ...SMALLEST.opening, ...fields });

const ONE_END = 'closes: Write either `closes: 2027-01-15T23:59` or `openEnded: true`, and not both.';
const NO_END = 'closes: Nothing says when it ends. Write `closes: 2027-01-15T23:59`, or `openEnded: true`.';
const ONE_WAY = 'apply: Write either `url` or `email`: there must be exactly one way to apply.';
const OUTCOME = 'Write { filled: 2026-11-20 } or { withdrawn: 2026-11-20 }, with the day on which it happened.';
const PAY = { min: 62_000, max: 78_000, currency: 'EUR', period: 'year', reason: 'A job no band was made for.' };

test.each<[contradiction: string, fields: object, refusals: string[]]>([
  ['closing and open-ended', { openEnded: true }, [ONE_END]],
  ['neither closing nor open-ended', { closes: undefined }, [NO_END]],
  [
    'open-ended: false',
    { openEnded: false },
    ['openEnded: Found false. Write true, or leave it out and write `closes`.'],
  ],
  [
    'hybrid without days',
    { workplace: 'hybrid' },
    ['officeDays: A hybrid job says how many office days a week, for example `officeDays: 2`.'],
  ],
  [
    'office days on site',
    { officeDays: 2 },
    ['officeDays: Only a hybrid job has `officeDays`. Remove it, or write `workplace: hybrid`.'],
  ],
  [
    'on-site without a place',
    { locations: [] },
    ['locations: Write at least one place, for example `locations: [berlin]`.'],
  ],
  [
    'remote without a country',
    { workplace: 'remote', locations: [] },
    ['eligibleIn: A remote job says where one can live, for example `eligibleIn: [DE, PT]`.'],
  ],
  [
    'countries for an office',
    { eligibleIn: ['DE'] },
    ['eligibleIn: Only a remote job has `eligibleIn`. Remove it, or write `workplace: remote`.'],
  ],
  [
    'a contract without its length',
    { employment: ['contract', 'temporary'] },
    ['contract: Say how long the contract lasts, for example `contract: P12M`.'],
  ],
  [
    'opening before the day it appears',
    { opens: '2026-11-01T09:00' },
    [
      'opens: Found 2026-11-01T09:00, before the day it appears (2026-11-02). Write a later `opens`, or an earlier `posted`.',
    ],
  ],
  [
    'closing before it opens',
    { opens: '2026-12-01T09:00', closes: '2026-12-01T08:59' },
    ['closes: Found 2026-12-01T08:59, before it opens (2026-12-01T09:00). Write a later `closes`.'],
  ],
  [
    'an outcome before the day it appears',
    { outcome: { filled: '2026-11-01' } },
    ['outcome: Found 2026-11-01, before it appeared (2026-11-02). Write the day it ended.'],
  ],
  ['no way to apply', { apply: {} }, ['apply: Nothing says where to apply. Write { url: https://… } or { email: … }.']],
  ['two ways to apply', { apply: { url: 'https://a.example', email: 'jobs@a.example' } }, [ONE_WAY]],
  ['an outcome without a day', { outcome: 'filled' }, [`outcome: Found "filled". ${OUTCOME}`]],
  [
    'two outcomes',
    { outcome: { filled: '2026-11-20', withdrawn: '2026-11-21' } },
    [`outcome: It ended twice. ${OUTCOME}`],
  ],
  [
    'an outcome on no day',
    { outcome: { filled: '2026-02-30' } },
    [
      'outcome.filled: Found "2026-02-30". When was somebody hired? Write a real date as year-month-day, for example 2026-03-01.',
    ],
  ],
  ['an outcome of neither kind', { outcome: {} }, [`outcome: Nothing is written here. ${OUTCOME}`]],
  [
    'pay upside down',
    { pay: { ...PAY, min: 90_000 } },
    ['pay.min: Found min 90000 above max 78000. Correct the one that is wrong.'],
  ],
  ['pay of nothing', { pay: { ...PAY, min: 0 } }, ['pay.min: Found 0. Write an amount above zero, for example 70000.']],
  [
    'pay without a reason',
    { pay: { ...PAY, reason: undefined } },
    ['pay.reason: Nothing is written here. Say why no band fits.'],
  ],
  [
    'pay with a comma',
    { pay: { ...PAY, min: '62,000' } },
    [
      expect.stringContaining(
        'Found "62,000". Write a plain number without comma or currency sign, for example 70000.',
      ),
    ],
  ],
  [
    'a band and a number',
    { pay: { band: 'back-end-mid-de', min: 62_000 } },
    [expect.stringMatching(/^pay: A band has its own numbers\. /)],
  ],
  [
    'software that does not judge, explained',
    { screening: { ai: false, how: 'A person reads every application.' } },
    ['screening.how: Only `ai: true` has `how`. Remove it, or write `ai: true`.'],
  ],
  [
    'software that judges, unexplained',
    { screening: { ai: true } },
    ['screening.how: Nothing is written here. Say what the software does and who decides. 20 to 300 characters.'],
  ],
  ['a visa as a word', { visa: 'no' }, ['visa: Found "no". Does the company sponsor a visa? Write true or false.']],
  [
    'nobody to hire',
    { headcount: 0 },
    ['headcount: Found 0. Write how many people are hired, for example 1. At least 1.'],
  ],
  [
    'another language scale',
    { languages: [{ lang: 'en', cefr: 'fluent' }] },
    ['languages.0.cefr: Found "fluent". Write one of: A1, A2, B1, B2, C1, C2.'],
  ],
  [
    'a long identifier',
    { identifier: 'QM'.repeat(21) },
    [expect.stringContaining('Write a number of your own that is never used again')],
  ],
])('%s is refused with advice', (_, fields, expected) => {
  expect(refusals(fields)).toEqual(expected);
});

test('all contradictions of an opening are named at once', () => {
  expect(refusals({ openEnded: true, workplace: 'hybrid', locations: [], employment: ['contract'] })).toHaveLength(4);
});

test('contradictions are named beside fields that are wrong by themselves, and never about those', () => {
  const fields = {
    posted: '2026-02-30',
    closes: '2025-01-01T00:00',
    workplace: 'hybrid',
    pay: { ...PAY, min: 90_000, reason: 1 },
  };

  expect(refusals(fields).map((line) => line.split(':')[0])).toEqual(['posted', 'pay.reason', 'pay.min', 'officeDays']);
});

test.each<[what: string, fields: object]>([
  ['open-ended without a closing date', { closes: undefined, openEnded: true }],
  [
    'opening, closing and ending on the day it appears',
    {
      opens: '2026-11-02T00:00',
      closes: '2026-11-02T23:59',
      outcome: { withdrawn: '2026-11-02' },
    },
  ],
  ['hybrid with two days', { workplace: 'hybrid', officeDays: 2 }],
  ['remote in two countries', { workplace: 'remote', locations: [], eligibleIn: ['DE', 'PT'] }],
  ['a contract beside a lasting job', { employment: ['full-time', 'contract'] }],
  ['a contract of a year', { employment: ['contract'], contract: 'P12M' }],
  ['pay of one amount', { pay: { ...PAY, min: 78_000 } }],
  ['pay with cents', { pay: { ...PAY, min: 25.5, max: 31.75, period: 'hour' } }],
  ['an application by mail', { apply: { email: 'jobs@a.example', documents: ['CV'] } }],
  ['software that judges, explained', { screening: { ai: true, how: 'Sorts by skill; a person reads every one.' } }],
])('%s: valid', (_, fields) => {
  expect(refusals(fields)).toEqual([]);
});

test('an outcome is read as its kind and its day', () => {
  const { outcome } = openingSchema.parse({ ...SMALLEST.opening, outcome: { withdrawn: '2026-11-20' } });

  expect(outcome).toEqual({ kind: 'withdrawn', on: '2026-11-20' });
});
