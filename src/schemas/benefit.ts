import type { z } from 'astro/zod';
import { country } from '#schemas/codes.ts';
import { fieldsOf, listOf, oneOf, text } from '#schemas/fields.ts';
import { searchTerms } from '#schemas/search-terms.ts';

export const BENEFIT_CATEGORIES = [
  'pay',
  'health',
  'retirement',
  'time-off',
  'flexibility',
  'learning',
  'office',
] as const;

export type BenefitCategory = (typeof BENEFIT_CATEGORIES)[number];

/** One file of content/benefits: something that comes with the job besides pay. */
export const benefitSchema = fieldsOf(
  {
    name: text(2, 60, 'Write the name of the benefit.').describe('The name that candidates read.'),
    category: oneOf(BENEFIT_CATEGORIES).describe('Where it stands on the benefits page.'),
    text: text(40, 340, 'Say exactly what one gets, with numbers.').describe('Exactly what one gets, with numbers.'),
    countries: listOf(country, 'List country codes.')
      .default([])
      .describe('The countries it holds in; left out, everywhere.'),
    searchTerms,
  },
  'Write the fields of a benefit, beginning with `name:`.',
);

export type BenefitFile = z.output<typeof benefitSchema>;
