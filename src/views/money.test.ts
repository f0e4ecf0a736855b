import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAmountIn } from '#domain/amount-text.ts';
import type { Pay } from '#schemas/pay.ts';
import { formatAmount, formatPeriod } from '#views/money.ts';

type Amount = Omit<Pay, 'period'>;

test.each<[pay: Amount, text: string, why: string]>([
  [{ min: 78_000, max: 96_000, currency: 'EUR' }, '€78,000 to €96,000', 'a range reads like a sentence'],
  [{ min: 80_000, max: 80_000, currency: 'GBP' }, '£80,000', 'one amount is said once'],
  [{ min: 25.5, max: 31, currency: 'GBP' }, '£25.50 to £31.00', 'cents at both ends where one has some'],
  [{ min: 25.001, max: 25.004, currency: 'GBP' }, '£25.00', 'two amounts that read alike are one'],
  [{ min: 100_000, max: 130_000, currency: 'CAD' }, 'CA$100,000 to CA$130,000', 'whose dollars'],
  [{ min: 9_000_000, max: 12_500_000, currency: 'JPY' }, 'JP¥9,000,000 to JP¥12,500,000', 'a currency without cents'],
  [{ min: 1_250_000, max: 1_500_000, currency: 'SEK' }, 'SEK\u00A01,250,000 to SEK\u00A01,500,000', 'over a million'],
])('%o is "%s": %s', (pay, text) => {
  expect(formatAmount(pay, 'en')).toBe(text);
});

test('the sign of a currency stays with its letters where one reads from right to left', () => {
  expect(formatAmountIn('ar-AE', { min: 90_000, max: 90_000, currency: 'USD' }, String)).toMatch(/US\$\u200E$/);
  expect(formatAmountIn('ar-AE', { min: 90_000, max: 90_000, currency: 'EUR' }, String)).toMatch(/€$/);
});

test('the period says that pay is gross', () => {
  expect(formatPeriod({ period: 'hour' }, 'en')).toBe('an hour, gross');
});

describe('in every language', () => {
  const LANGUAGES = ['en-GB', 'en-CA', 'de', 'fr', 'nb-NO', 'pt-PT', 'hi', 'ja', 'he', 'ar', 'ar-EG', 'fa'];
  const WHOLE = ['JPY', 'KRW', 'CLP', 'ISK'];
  const DOLLARS = ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN'];
  const language = fc.constantFrom(...LANGUAGES);
  const currency = fc.constantFrom('EUR', 'GBP', 'CHF', 'NOK', 'INR', ...DOLLARS, ...WHOLE);
  const cents = fc.integer({ min: 1, max: 900_000_000 });
  const pay = fc.tuple(currency, cents, cents, fc.boolean()).map(([code, one, other, isWhole]): Amount => {
    const unit = WHOLE.includes(code) || isWhole ? 1 : 100;
    const [min, max] = [Math.min(one, other) / unit, Math.max(one, other) / unit];

    return { min, max, currency: code };
  });

  // A word that none of them has, so that the two ends can be told apart again.
  const between = (min: string, max: string) => `${min} ⟷ ${max}`;

  test('both ends can be read back, cents and all', () => {
    fc.assert(
      fc.property(language, pay, (intl, amount) => {
        const [min = '', max = min] = formatAmountIn(intl, amount, between).split(' ⟷ ');

        expect([min, max].map((text) => readAmount(text, intl))).toEqual([amount.min, amount.max]);
      }),
    );
  });

  test('an amount is never parted at the end of a line', () => {
    fc.assert(
      fc.property(language, pay, (intl, amount) => {
        expect(formatAmountIn(intl, amount, between).split(' ⟷ ').join('')).not.toContain(' ');
      }),
    );
  });

  test('both ends name the same currency, and no other currency looks like it', () => {
    fc.assert(
      fc.property(language, pay, (intl, amount) => {
        const signs = formatAmountIn(intl, amount, between).split(' ⟷ ').map(signOf);
        const others = [...DOLLARS, ...WHOLE, 'EUR', 'CNY']
          .filter((code) => code !== amount.currency)
          .map((code) => signOf(formatAmountIn(intl, { ...amount, currency: code, max: amount.min }, between)));

        expect(new Set(signs).size).toBe(1);
        expect(others).not.toContain(signs[0]);
      }),
    );
  });
});

/** The number in a text, whatever its digits and marks. */
function readAmount(text: string, intl: string): number {
  const parts = new Intl.NumberFormat(intl, { minimumFractionDigits: 1 }).formatToParts(1.5);
  const decimal = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  // A currency may have a full stop in its name, and no digit: "kr.", "د.إ".
  const number = /\p{Nd}.*\p{Nd}|\p{Nd}/u.exec(text)?.[0] ?? '';
  const [whole = '', fraction = ''] = number.split(decimal);

  return Number(`${toDigits(whole)}.${toDigits(fraction)}`);
}

const toDigits = (text: string): string =>
  Array.from(text)
    .filter((sign) => /\p{Nd}/u.test(sign))
    .map(toNumeral)
    .join('');

/** What a digit of any script stands for: scripts have ten in a row, the zero first. */
function toNumeral(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;

  return code - zero;
}

/** What is left of an amount without its figures. */
const signOf = (text: string): string => text.replace(/\p{Nd}[\p{Nd}.,٫٬’\s]*\p{Nd}|\p{Nd}/u, '');
