import { formatAmountIn } from '#domain/amount-text.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import type { Pay } from '#schemas/pay.ts';

/** "€78,000 to €96,000", or one amount when the two read alike. */
export function formatAmount(amount: Pick<Pay, 'min' | 'max' | 'currency'>, locale: Locale): string {
  const { intl, pay } = getMessages(locale);

  return formatAmountIn(intl, amount, pay.range);
}

/** "a year, gross" */
export const formatPeriod = ({ period }: Pick<Pay, 'period'>, locale: Locale): string =>
  getMessages(locale).pay.gross[period];
