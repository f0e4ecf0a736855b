import type { z } from 'astro/zod';
import { country, region, timeZone } from '#schemas/codes.ts';
import { fieldsOf, formed, text } from '#schemas/fields.ts';

/** One file of content/locations: a place one can work in. */
export const locationSchema = fieldsOf(
  {
    name: text(2, 60, 'Write the name of the place, for example Berlin.').describe('The name that candidates read.'),
    locality: text(2, 60, 'Write the town, for example Berlin.').describe('The town.'),
    region: region('Write the region by its ISO 3166-2 code, for example DE-BE.').describe('The region, ISO 3166-2.'),
    country: country.describe('The country, two capital letters.'),
    postalCode: formed(
      'code',
      (code) => code.length >= 2,
      "Write the postal code in quotes, for example '10115'.",
    ).describe('The postal code, in quotes.'),
    street: text(3, 100, 'Write street and number.').describe('Street and number.'),
    timeZone: timeZone.describe('The time zone, IANA name.'),
  },
  'Write the fields of a place, beginning with `name:`.',
);

export type LocationFile = z.output<typeof locationSchema>;
