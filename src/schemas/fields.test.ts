import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { mailAddress, webAddress } from '#schemas/addresses.ts';
import { country, currency, language, timeZone } from '#schemas/codes.ts';
import { calendarDate, localDateTime, longDuration, shortDuration } from '#schemas/dates.ts';
import { entryId, hours, listOf, oneOf, text, wholeNumber, yesOrNo } from '#schemas/fields.ts';
import { listRefusals } from '#testing/builders.ts';

const WANTED = {
  date: 'When? Write a real date as year-month-day, for example 2026-03-01.',
  moment: 'When? Write date and time without seconds and zone, for example 2026-11-02T09:00.',
  zone: 'Write the time zone by its IANA name, for example Europe/Berlin.',
  country: 'Write the country as two capital letters (ISO 3166-1), for example DE.',
  currency: 'Write the currency as three capital letters (ISO 4217), for example EUR.',
  language: 'Write the language as its code (BCP 47), for example en or pt-BR.',
  id: 'Write the id of a role in small letters, digits and single hyphens.',
  address: 'Write a full address, with https:// at its beginning.',
  mail: 'Write one mail address, for example jobs@company.example.',
};

const date = calendarDate('When?');
const moment = localDateTime('When?');
const id = entryId('a role', 'roles');
const name = text(3, 10, 'Write a name.');
const count = wholeNumber(1, 60, 'Write hours a week, for example 40.');
const week = hours(1, 60, 'Write hours a week, for example 40 or 37.5.');
const length = longDuration('Write the length, for example P12M.');
const time = shortDuration('Write the time, for example PT45M.');

test.each<[kind: string, schema: z.ZodType, input: unknown, message: string]>([
  ['a date that no calendar has', date, '2026-02-30', `Found "2026-02-30". ${WANTED.date}`],
  ['a leap day of a common year', date, '2027-02-29', `Found "2027-02-29". ${WANTED.date}`],
  ['a date as people write it', date, '05/11/2026', `Found "05/11/2026". ${WANTED.date}`],
  ['a date without zeros', date, '2026-3-1', `Found "2026-3-1". ${WANTED.date}`],
  ['a date as a number', date, 20260301, `Found 20260301. ${WANTED.date}`],
  ['a date with a time', date, new Date('2026-03-01T10:00Z'), `Found 2026-03-01T10:00:00.000Z. ${WANTED.date}`],
  ['no date', date, undefined, `Nothing is written here. ${WANTED.date}`],
  ['an empty date', date, null, `Nothing is written here. ${WANTED.date}`],

  ['a moment without a time', moment, '2026-11-02', `Found "2026-11-02". ${WANTED.moment}`],
  ['a moment with seconds', moment, '2026-11-02T09:00:00', `Found "2026-11-02T09:00:00". ${WANTED.moment}`],
  ['a moment with a zone', moment, '2026-11-02T09:00Z', `Found "2026-11-02T09:00Z". ${WANTED.moment}`],
  ['a moment with a space', moment, '2026-11-02 09:00', `Found "2026-11-02 09:00". ${WANTED.moment}`],
  ['midnight as 24:00', moment, '2026-11-02T24:00', `Found "2026-11-02T24:00". ${WANTED.moment}`],
  ['a moment of no day', moment, '2026-02-30T09:00', `Found "2026-02-30T09:00". ${WANTED.moment}`],

  ['a town for a zone', timeZone, 'Berlin', `Found "Berlin". ${WANTED.zone}`],
  ['a place without clocks', timeZone, 'Mars/Base', `Found "Mars/Base". ${WANTED.zone}`],
  ['an offset', timeZone, '+01:00', `Found "+01:00". ${WANTED.zone}`],
  ['a zone in the wrong letters', timeZone, 'America/New_york', `Found "America/New_york". ${WANTED.zone}`],
  ['an abbreviation', timeZone, 'CET', `Found "CET". ${WANTED.zone}`],

  ['a country in small letters', country, 'de', `Found "de". ${WANTED.country}`],
  ['a country with three letters', country, 'DEU', `Found "DEU". ${WANTED.country}`],
  ['a country by its name', country, 'Germany', `Found "Germany". ${WANTED.country}`],
  ['a code nobody has', country, 'QQ', `Found "QQ". ${WANTED.country}`],
  ['the United Kingdom as UK', country, 'UK', `Found "UK". ${WANTED.country}`],
  ['a union of countries', country, 'EU', `Found "EU". ${WANTED.country}`],
  ['the unknown country', country, 'ZZ', `Found "ZZ". ${WANTED.country}`],

  ['a currency in small letters', currency, 'eur', `Found "eur". ${WANTED.currency}`],
  ['a currency sign', currency, '€', `Found "€". ${WANTED.currency}`],
  ['a code no bank has', currency, 'BTC', `Found "BTC". ${WANTED.currency}`],

  ['a language by its name', language, 'english', `Found "english". ${WANTED.language}`],
  ['a language in capitals', language, 'EN', `Found "EN". ${WANTED.language}`],
  ['a code nobody speaks', language, 'xx', `Found "xx". ${WANTED.language}`],

  ['an id with capitals', id, 'Platform-engineer', `Found "Platform-engineer". ${WANTED.id}`],
  ['an id with a space', id, 'platform engineer', `Found "platform engineer". ${WANTED.id}`],
  ['an id with two hyphens', id, 'platform--engineer', `Found "platform--engineer". ${WANTED.id}`],
  ['an id with an ending', id, 'platform-engineer.mdx', `Found "platform-engineer.mdx". ${WANTED.id}`],
  ['an id that climbs', id, '../secrets', `Found "../secrets". ${WANTED.id}`],
  ['no id', id, undefined, 'Nothing is written here. Write the id of a role: its file name without the ending.'],

  ['a text too short', name, 'ab', 'Found "ab". It has 2 characters, 3 at least. Write a name.'],
  ['a text of spaces', name, '     ', 'Nothing is written here. Write a name. 3 to 10 characters.'],
  ['a text too long', name, 'abcdefghijk', 'Found "abcdefghijk". It has 11 characters, 10 at most. Write a name.'],
  ['a number for a text', name, 12, 'Found 12. Write a name. 3 to 10 characters.'],
  ['a text of two lines', name, 'ab\ncd', 'Found "ab\\ncd". Write it in one line.'],

  ['a fraction', count, 37.5, 'Found 37.5. Write hours a week, for example 40. Without decimals.'],
  [
    'hours in other parts than quarters',
    week,
    37.4,
    'Found 37.4. Write hours a week, for example 40 or 37.5. A quarter of an hour is 0.25.',
  ],
  ['too many hours', week, 60.5, 'Found 60.5. Write hours a week, for example 40 or 37.5. At most 60.'],
  ['a number in quotes', count, '40', 'Found "40". Write hours a week, for example 40.'],
  ['a number too small', count, 0, 'Found 0. Write hours a week, for example 40. At least 1.'],
  ['a number too large', count, 61, 'Found 61. Write hours a week, for example 40. At most 60.'],

  ['yes as a word', yesOrNo('Is it?'), 'yes', 'Found "yes". Is it? Write true or false.'],
  ['true in quotes', yesOrNo('Is it?'), 'true', 'Found "true". Is it? Write true or false.'],
  ['a word of none of them', oneOf(['draft', 'published']), 'live', 'Found "live". Write one of: draft, published.'],
  ['a word with a capital', oneOf(['draft', 'published']), 'Draft', 'Found "Draft". Write one of: draft, published.'],

  ['an address without https', webAddress, 'http://a.example', `Found "http://a.example". ${WANTED.address}`],
  ['a bare host', webAddress, 'www.a.example', `Found "www.a.example". ${WANTED.address}`],
  [
    'an address with a password',
    webAddress,
    'https://a:b@c.example',
    `Found "https://a:b@c.example". ${WANTED.address}`,
  ],
  ['an address with a space', webAddress, 'https://a.example/a b', `Found "https://a.example/a b". ${WANTED.address}`],
  ['an address without slashes', webAddress, 'https:a.example', `Found "https:a.example". ${WANTED.address}`],
  ['a script', webAddress, 'javascript:alert(1)', `Found "javascript:alert(1)". ${WANTED.address}`],
  ['a mail address with a name', mailAddress, 'A <a@b.example>', `Found "A <a@b.example>". ${WANTED.mail}`],
  ['a mail address as a link', mailAddress, 'mailto:a@b.example', `Found "mailto:a@b.example". ${WANTED.mail}`],

  ['a length in words', length, '12 months', 'Found "12 months". Write the length, for example P12M.'],
  ['a length without a unit', length, 'P12', 'Found "P12". Write the length, for example P12M.'],
  ['a length of nothing', length, 'P', 'Found "P". Write the length, for example P12M.'],
  ['a length of minutes', length, 'PT12M', 'Found "PT12M". Write the length, for example P12M.'],
  ['no months at all', length, 'P0M', 'Found "P0M". Write the length, for example P12M.'],
  ['a time of nothing', time, 'PT', 'Found "PT". Write the time, for example PT45M.'],
  ['a time of months', time, 'P45M', 'Found "P45M". Write the time, for example PT45M.'],

  ['a word for a list', listOf(id, 'List role ids.'), 'a-role', 'Found "a-role". List role ids.'],
  ['a list too short', listOf(id, 'List two role ids.', 2), ['a-role'], 'Found [a-role]. List two role ids.'],
  ['an entry twice', listOf(id, 'List role ids.'), ['a', 'b', 'a'], '2: "a" is listed twice. Keep one.'],
])('%s is refused with advice', (_, schema, input, message) => {
  expect(listRefusals(schema, input)).toEqual([message]);
});

test.each<[kind: string, schema: z.ZodType, input: unknown]>([
  ['a date', date, '2026-03-01'],
  ['a leap day', date, '2028-02-29'],
  ['the first minute of a day', moment, '2026-11-02T00:00'],
  ['the last minute of a day', moment, '2026-11-02T23:59'],
  ['a zone in two parts', timeZone, 'America/Argentina/Ushuaia'],
  ['the United Kingdom', country, 'GB'],
  ['a currency', currency, 'EUR'],
  ['a language with its region', language, 'pt-BR'],
  ['a language with its script', language, 'sr-Latn'],
  ['an id of one letter', id, 'c'],
  ['an id of digits', id, '404'],
  ['a text of the least length', name, 'abc'],
  ['a text of the greatest length', name, 'abcdefghij'],
  ['an address with a query', webAddress, 'https://a.example/jobs?id=1#form'],
  ['a mail address with a tag', mailAddress, 'jobs+berlin@a.example'],
  ['a year and a half', length, 'P1Y6M'],
  ['an hour and a half', time, 'PT1H30M'],
  ['no entries where none are needed', listOf(id, 'List role ids.'), []],
])('%s is taken as it is', (_, schema, input) => {
  expect(schema.parse(input)).toEqual(input);
});

describe('what readers of YAML make of a field', () => {
  test('a Date and a string give the same date', () => {
    expect(date.parse(new Date('2026-03-01'))).toBe('2026-03-01');
  });

  test('spaces around a text are dropped', () => {
    expect(name.parse('  abc  ')).toBe('abc');
  });

  test('a long value is cut in its message', () => {
    expect(listRefusals(name, 'x'.repeat(100))).toEqual([
      `Found "${'x'.repeat(57)}…". It has 100 characters, 10 at most. Write a name.`,
    ]);
  });

  test('a Date without a day is refused and does not stop the check', () => {
    expect(() => listRefusals(date, new Date('never'))).not.toThrow();
  });
});
