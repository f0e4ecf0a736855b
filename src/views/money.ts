import { getMessages, type Locale } from '#messages/messages.ts';
import type { Pay } from '#schemas/pay.ts';

/** "€78,000 – €96,000", or one amount when the two are equal. Cents are shown only where there are some. */
export function formatAmount({ min, max, currency }: Pick<Pay, 'min' | 'max' | 'currency'>, locale: Locale): string {
  const format = new Intl.NumberFormat(getMessages(locale).intl, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  });

  return min === max ? format.format(min) : getMessages(locale).pay.range(format.format(min), format.format(max));
}

/** "a year, gross" */
export const formatPeriod = ({ period }: Pick<Pay, 'period'>, locale: Locale): string =>
  getMessages(locale).pay.gross[period];
