import { z } from 'astro/zod';
import { ask, currency, oneOf } from '#schemas/fields.ts';

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

/** The least that anybody is paid: below it a figure has lost its thousands (`74.000` is 74 to a reader of YAML). */
const LEAST: Record<PayPeriod, number> = { hour: 1, day: 10, week: 50, month: 200, year: 1000 };

/** Adds a problem when `min` is higher than `max`, or too low for its period. For `superRefine` of an object with `payFields`. */
export function refuseOddPay(
  { min, max, period }: Pick<Pay, 'min' | 'max' | 'period'>,
  context: z.RefinementCtx,
): void {
  const tell = (field: 'min' | 'max', message: string) => context.addIssue({ code: 'custom', path: [field], message });
  if (min > max) tell('min', `Found min ${min} above max ${max}. Swap the two.`);

  for (const [field, amount] of Object.entries({ min, max }) as ['min' | 'max', number][]) {
    // the keys of the object above
    if (amount < LEAST[period]) {
      tell(
        field,
        `Found ${amount} a ${period}. Write the whole amount without a dot between thousands, for example 74000.`,
      );
    }
  }
}
