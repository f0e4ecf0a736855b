import { getMessages, type Locale } from '#messages/messages.ts';
import type { Pay } from '#schemas/pay.ts';

type Amount = Pick<Pay, 'min' | 'max' | 'currency'>;

/** "€78,000 to €96,000", or one amount when the two read alike. */
export function formatAmount(amount: Amount, locale: Locale): string {
  const { intl, pay } = getMessages(locale);

  return formatAmountIn(intl, amount, pay.range);
}

/**
 * The same in any language that Intl knows, `'nb-NO'`. Cents are shown at both ends when one of them has some. `range` joins the ends
 * by a word: a dash between figures would turn them round where one reads from right to left.
 */
export function formatAmountIn(
  intl: string,
  { min, max, currency }: Amount,
  range: (min: string, max: string) => string,
): string {
  const isWhole = Number.isInteger(min) && Number.isInteger(max);
  const format = new Intl.NumberFormat(intl, {
    style: 'currency',
    currency,
    trailingZeroDisplay: isWhole ? 'stripIfInteger' : 'auto',
  });
  const [lowest, highest] = [format.format(min), format.format(max)];

  return lowest === highest ? lowest : range(lowest, highest);
}

/** "a year, gross" */
export const formatPeriod = ({ period }: Pick<Pay, 'period'>, locale: Locale): string =>
  getMessages(locale).pay.gross[period];
