import type { z } from 'astro/zod';
import { country, region } from '#schemas/codes.ts';
import { contradictions } from '#schemas/contradictions.ts';
import { calendarDate } from '#schemas/dates.ts';
import { entryId, fieldsOf, listOf, oneOf, ownId, text, wholeNumber } from '#schemas/fields.ts';
import { payFields } from '#schemas/pay.ts';

/** What a law may want an opening to say. */
const DEMANDS = [
  'range',
  'extras',
  'benefits',
  'deadline',
  'how-to-apply',
  'ai-statement',
  'vacancy-statement',
  'collective-agreement',
] as const;

export type Demand = (typeof DEMANDS)[number];

const rangeWidth = fieldsOf(
  {
    most: payFields.max.describe('How far the two ends may lie apart, counted for a year.'),
    currency: payFields.currency,
    exemptAbove: payFields.max.optional().describe('A range that ends above this, counted for a year, may be wider.'),
  },
  'Write { most: 50000, currency: CAD, exemptAbove: 200000 }.',
);

/** One row of content/pay-laws.yml: what the law of a place asks of an opening whose work is done there. */
export const payLawSchema = fieldsOf(
  {
    id: ownId('Write an id of your own in small letters, digits and single hyphens, for example ontario.').describe(
      'A name for this row, unlike all others.',
    ),
    name: text(2, 60, 'Write the name of the place as messages should have it, for example Ontario.').describe(
      'The name of the place.',
    ),
    countries: listOf(country, 'List country codes, for example [DE, PT].', 1)
      .optional()
      .describe('The countries it holds in. Write this or `regions`.'),
    regions: listOf(region('Write the region by its ISO 3166-2 code, for example CA-ON.'), 'List regions.', 1)
      .optional()
      .describe('The regions it holds in, where it is not for a whole country.'),
    since: calendarDate('Since when does it hold?').describe('The first day it holds.'),
    employees: wholeNumber(1, 100_000, 'Write the number of employees from which on it holds, for example 25.')
      .optional()
      .describe('From how many employees on it holds; left out, for every employer.'),
    asks: listOf(oneOf(DEMANDS), 'List what an opening must say, for example [range, benefits].', 1).describe(
      'What an opening must say.',
    ),
    rangeWidth: rangeWidth.optional().describe('How wide a pay range may be.'),
    forbids: listOf(entryId('a row', 'words', 'one of those in content/words.yml'), 'List ids of rows in words.yml.')
      .default([])
      .describe('What must not be written, by the ids of rows in words.yml.'),
    source: text(10, 300, 'Name the law and its article, so that others can look it up.').describe(
      'The law and its article, and where it was read.',
    ),
    note: text(20, 400, 'Say what the check cannot see, and that this is no legal advice.').describe(
      'What the check cannot see, and that this is no legal advice.',
    ),
  },
  'Write the fields of a law, beginning with `- id:`.',
).superRefine(
  ...contradictions(({ countries, regions }: Places) => [
    {
      of: ['countries', 'regions'],
      isBroken: () => countries !== undefined && regions !== undefined,
      at: 'regions',
      message: 'Write either `countries` or `regions`: a law for a whole country needs no regions.',
    },
    {
      of: ['countries', 'regions'],
      isBroken: () => countries === undefined && regions === undefined,
      at: 'countries',
      message: 'Nothing says where it holds. Write `countries: [DE]`, or `regions: [CA-ON]`.',
      rule: 'field-missing',
    },
  ]),
);

interface Places {
  countries?: string[] | undefined;
  regions?: string[] | undefined;
}

export type PayLaw = z.output<typeof payLawSchema>;
