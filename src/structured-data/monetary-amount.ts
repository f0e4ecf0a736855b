import type { MonetaryAmountLeaf } from 'schema-dts';
import type { Pay, PayPeriod } from '#schemas/pay.ts';

const UNITS: Record<PayPeriod, string> = { hour: 'HOUR', day: 'DAY', week: 'WEEK', month: 'MONTH', year: 'YEAR' };

/** https://schema.org/MonetaryAmount, as Google reads it inside a JobPosting: a range, or one value where both ends are equal. */
export const monetaryAmount = ({ min, max, currency, period }: Pay): MonetaryAmountLeaf => ({
  '@type': 'MonetaryAmount',
  currency,
  value: {
    '@type': 'QuantitativeValue',
    ...(min === max ? { value: min } : { minValue: min, maxValue: max }),
    unitText: UNITS[period],
  },
});
