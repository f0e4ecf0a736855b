import { z } from 'astro/zod';
import { ask, country, fieldsOf, text, timeZone } from '#schemas/fields.ts';

/** One file of content/locations: a place one can work in. */
export const locationSchema = fieldsOf(
  {
    name: text(2, 60, 'Write the name of the place, for example Berlin.').describe('The name that candidates read.'),
    locality: text(2, 60, 'Write the town, for example Berlin.').describe('The town.'),
    region: z
      .string({ error: ask('Write the region by its ISO 3166-2 code, for example DE-BE.') })
      .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, { error: ask('Write the region by its ISO 3166-2 code, for example DE-BE.') })
      .describe('The region, ISO 3166-2.'),
    country: country.describe('The country, two capital letters.'),
    postalCode: z
      .string({ error: ask("Write the postal code in quotes, for example '10115'.") })
      .min(2, { error: ask("Write the postal code in quotes, for example '10115'.") })
      .describe('The postal code, in quotes.'),
    street: text(3, 100, 'Write street and number.').describe('Street and number.'),
    timeZone: timeZone.describe('The time zone, IANA name.'),
  },
  'Write the fields of a place, beginning with `name:`.',
);

export type LocationFile = z.output<typeof locationSchema>;
