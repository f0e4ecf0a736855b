import { onceForText } from '#domain/once.ts';
import type { Pay } from '#schemas/pay.ts';

/**
 * "€78,000 to €96,000" in any language that Intl knows, `'nb-NO'`, or one amount when the two read alike. Cents are shown at both
 * ends when one of them has some. `range` joins the ends by a word: a dash between figures would turn them round where one reads
 * from right to left.
 */
export function formatAmountIn(
  intl: string,
  { min, max, currency }: Pick<Pay, 'min' | 'max' | 'currency'>,
  range: (min: string, max: string) => string,
): string {
  const isWhole = Number.isInteger(min) && Number.isInteger(max);
  const format = formatsIn(intl)(currency)[isWhole ? 'whole' : 'exact'];
  const write = (amount: number) => format.format(amount).replace(LETTERED_SIGN, '\u200E');
  const [lowest, highest] = [write(min), write(max)];

  return lowest === highest ? lowest : range(lowest, highest);
}

// Where Intl writes from right to left, the sign of "US$" would go to its other side: a mark behind it keeps it.
const LETTERED_SIGN = /(?<=^\u200F.*\p{L}\p{Sc})/u;

const formatsIn = onceForText((intl) =>
  onceForText((currency) => ({
    whole: new Intl.NumberFormat(intl, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }),
    exact: new Intl.NumberFormat(intl, { style: 'currency', currency }),
  })),
);
