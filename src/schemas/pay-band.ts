import type { z } from 'astro/zod';
import { calendarDate, country, entryId, fieldsOf, listOf, text } from '#schemas/fields.ts';
import { payFields, refuseOddPay } from '#schemas/pay.ts';

/** One file of content/pay-bands: what a family pays at a level in some countries. Numbers stand nowhere else. */
export const payBandSchema = fieldsOf(
  {
    family: entryId('a family').describe('The family, by its id.'),
    level: entryId('a level').describe('The level, by its id.'),
    countries: listOf(country, 'List country codes, for example [DE, PT].', 1).describe('The countries it holds in.'),
    currency: payFields.currency,
    period: payFields.period,
    min: payFields.min,
    max: payFields.max,
    effectiveFrom: calendarDate('From when does this band hold?').describe('The first day it holds.'),
    effectiveTo: calendarDate('Until when does this band hold?')
      .optional()
      .describe('The last day it holds; leave it out while nobody knows.'),
    source: text(3, 120, 'Write where the numbers come from, for example Pay review, March 2026.').describe(
      'Where the numbers come from.',
    ),
  },
  'Write the fields of a pay band, beginning with `family:`.',
).superRefine((band, context) => {
  refuseOddPay(band, context);
  if (band.effectiveTo !== undefined && band.effectiveTo < band.effectiveFrom) {
    context.addIssue({
      code: 'custom',
      path: ['effectiveTo'],
      message: `Found ${band.effectiveTo}, before effectiveFrom. Write a later day.`,
    });
  }
});

export type PayBandFile = z.output<typeof payBandSchema>;
