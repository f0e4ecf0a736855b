import { expect, test } from 'vitest';
import { benefitSchema } from '#schemas/benefit.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { faqSchema } from '#schemas/faq.ts';
import { levelSchema } from '#schemas/level.ts';
import { locationSchema } from '#schemas/location.ts';
import { openingSchema } from '#schemas/opening.ts';
import { organisationSchema } from '#schemas/organisation.ts';
import { payBandSchema } from '#schemas/pay-band.ts';
import { processSchema } from '#schemas/process.ts';
import { roleSchema } from '#schemas/role.ts';
import { skillSchema } from '#schemas/skill.ts';
import { listRefusals, SMALLEST } from '#testing/builders.ts';

const NAMES = Object.keys(COLLECTIONS) as CollectionName[]; // keys of COLLECTIONS are its keys
const refusedBy = (name: CollectionName, file: unknown) => listRefusals(COLLECTIONS[name].schema, file);

test('an unknown field is a typing mistake in every collection', () => {
  const silent = NAMES.filter(
    (name) => !refusedBy(name, { salery: 70_000 }).includes('There is no field "salery" here.'),
  );

  expect(silent).toEqual([]);
});

test('an empty file is answered in our own words in every collection', () => {
  const foreign = NAMES.filter((name) => refusedBy(name, null).some((line) => line.includes('Invalid input')));

  expect(foreign).toEqual([]);
});

test.each<[file: string, refusals: string[], expected: string[]]>([
  [
    'a band with its pay upside down',
    listRefusals(payBandSchema, { ...SMALLEST.payBand, min: 80_000 }),
    ['min: Found min 80000 above max 78000. Correct the one that is wrong.'],
  ],
  [
    'a band with a comma in its pay',
    listRefusals(payBandSchema, { ...SMALLEST.payBand, min: '62,000' }),
    ['min: Found "62,000". Write a plain number without comma or currency sign, for example 70000.'],
  ],
  [
    'a band that ends before it begins',
    listRefusals(payBandSchema, { ...SMALLEST.payBand, effectiveTo: '2025-12-31' }),
    ['effectiveTo: Found 2025-12-31, before effectiveFrom. Write a later day.'],
  ],
  [
    'a band for no country',
    listRefusals(payBandSchema, { ...SMALLEST.payBand, countries: [] }),
    ['countries: Found []. List country codes, for example [DE, PT].'],
  ],
  [
    'a question without its mark',
    listRefusals(faqSchema, { ...SMALLEST.faq, question: 'Do I need a degree' }),
    ['question: Found "Do I need a degree". End the question with a question mark.'],
  ],
  [
    'a postal code without quotes',
    listRefusals(locationSchema, { ...SMALLEST.location, postalCode: 10115 }),
    ["postalCode: Found 10115. Write the postal code in quotes, for example '10115'."],
  ],
  [
    'a region by its name',
    listRefusals(locationSchema, { ...SMALLEST.location, region: 'Berlin' }),
    ['region: Found "Berlin". Write the region by its ISO 3166-2 code, for example DE-BE.'],
  ],
  [
    'a proficiency there is not',
    listRefusals(skillSchema, { ...SMALLEST.skill, proficiencies: { guru: 'Knows it all, and says so.' } }),
    [expect.stringContaining('Write a level and its sentence, for example `working: Read a query plan.`')],
  ],
  [
    'a process without steps',
    listRefusals(processSchema, { ...SMALLEST.process, steps: [] }),
    ['steps: Found []. List at least one step.'],
  ],
  [
    'a benefit told too shortly',
    listRefusals(benefitSchema, { ...SMALLEST.benefit, text: 'Paid leave.' }),
    ['text: Found "Paid leave.". It has 11 characters, 40 at least. Say exactly what one gets, with numbers.'],
  ],
  [
    'another track',
    listRefusals(levelSchema, { ...SMALLEST.level, track: 'manager' }),
    ['track: Found "manager". Write one of: ic, management.'],
  ],
  [
    'nowhere to ask for an adjustment',
    listRefusals(organisationSchema, {
      ...SMALLEST.organisation,
      accommodation: { text: SMALLEST.organisation.accommodation.text },
    }),
    ['accommodation: Write `email` or `url`: somebody must be able to ask.'],
  ],
  [
    'a logo elsewhere',
    listRefusals(organisationSchema, { ...SMALLEST.organisation, logo: 'https://cdn.example/logo.svg' }),
    ['logo: Found "https://cdn.example/logo.svg". Write an address in public/, for example /logo.svg.'],
  ],
])('%s is refused with advice', (_, refusals, expected) => {
  expect(refusals).toEqual(expected);
});

test('a band may hold for one day', () => {
  expect(listRefusals(payBandSchema, { ...SMALLEST.payBand, effectiveTo: '2026-01-01' })).toEqual([]);
});

// A word where fields are wanted is the commonest slip of somebody new to YAML.
test.each<[list: string, refusals: string[]]>([
  ['skills of a role', listRefusals(roleSchema, { ...SMALLEST.role, skills: ['git'] })],
  ['authors of a role', listRefusals(roleSchema, { ...SMALLEST.role, authors: ['Ana Reis'] })],
  ['occupations of a role', listRefusals(roleSchema, { ...SMALLEST.role, occupations: ['2512'] })],
  ['languages of an opening', listRefusals(openingSchema, { ...SMALLEST.opening, languages: ['en'] })],
  ['pay extras of an opening', listRefusals(openingSchema, { ...SMALLEST.opening, payExtras: ['bonus'] })],
  ['steps of a process', listRefusals(processSchema, { ...SMALLEST.process, steps: ['A call'] })],
])('a word among the %s is answered in our own words', (_, refusals) => {
  expect(refusals).toHaveLength(1);
  expect(refusals.join()).not.toContain('Invalid input');
});

test('pay that has lost its thousands is refused: YAML reads 74.000 as 74', () => {
  expect(listRefusals(payBandSchema, { ...SMALLEST.payBand, min: 74.0, max: 92.0 })).toEqual([
    'min: Found 74 a year, which is too little. Write the whole amount, for example 74000.',
    'max: Found 92 a year, which is too little. Write the whole amount, for example 74000.',
  ]);
});
