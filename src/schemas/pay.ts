import { z } from 'astro/zod';
import { currency } from '#schemas/codes.ts';
import { ask, oneOf } from '#schemas/fields.ts';

export const PAY_PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;

export type PayPeriod = (typeof PAY_PERIODS)[number];

/** Numbers that a person can be paid: `min` to `max` in `currency` each `period`, gross. */
export interface Pay {
  min: number;
  max: number;
  currency: string;
  period: PayPeriod;
}

/** An amount of money as a plain number. */
const amount = z
  .number({ error: ask('Write a plain number without comma or currency sign, for example 70000.') })
  .positive({ error: ask('Write an amount above zero, for example 70000.') });

/** The four fields that every statement of pay has. */
export const payFields = {
  min: amount.describe('The lowest gross pay.'),
  max: amount.describe('The highest gross pay; repeat `min` when it is fixed.'),
  currency: currency.describe('The currency as three capital letters.'),
  period: oneOf(PAY_PERIODS).describe('The period the amounts are for.'),
};
