import type { z } from 'astro/zod';
import { country } from '#schemas/codes.ts';
import { contradictions } from '#schemas/contradictions.ts';
import { calendarDate } from '#schemas/dates.ts';
import { entryId, fieldsOf, listOf, text } from '#schemas/fields.ts';
import { listOddPay } from '#schemas/odd-pay.ts';
import { type Pay, payFields } from '#schemas/pay.ts';

/** One file of content/pay-bands: what a family pays at a level in some countries. Numbers stand nowhere else. */
export const payBandSchema = fieldsOf(
  {
    family: entryId('a family', 'families').describe('The family, by its id.'),
    level: entryId('a level', 'levels', 'one of those in content/levels.yml').describe('The level, by its id.'),
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
).superRefine(
  ...contradictions((band: Pay & Days) => [
    ...listOddPay(band),
    {
      of: ['effectiveFrom', 'effectiveTo'],
      isBroken: () => band.effectiveTo !== undefined && band.effectiveTo < band.effectiveFrom,
      at: 'effectiveTo',
      message: () => `Found ${band.effectiveTo}, before effectiveFrom. Write a later day.`,
    },
  ]),
);

interface Days {
  effectiveFrom: string;
  effectiveTo?: string | undefined;
}

export type PayBandFile = z.output<typeof payBandSchema>;
