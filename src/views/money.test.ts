import { expect, test } from 'vitest';
import type { Pay } from '#schemas/pay.ts';
import { formatAmount, formatPeriod } from '#views/money.ts';

test.each<[pay: Omit<Pay, 'period'>, text: string, why: string]>([
  [{ min: 78_000, max: 96_000, currency: 'EUR' }, '€78,000 – €96,000', 'a range'],
  [{ min: 80_000, max: 80_000, currency: 'GBP' }, '£80,000', 'one amount is said once'],
  [{ min: 25.5, max: 31, currency: 'GBP' }, '£25.50 – £31', 'cents only where there are some'],
  [{ min: 100_000, max: 130_000, currency: 'CAD' }, 'CA$100,000 – CA$130,000', 'whose dollars'],
  [{ min: 9_000_000, max: 9_000_000, currency: 'JPY' }, 'JP¥9,000,000', 'a currency without cents'],
])('%o is "%s": %s', (pay, text) => {
  expect(formatAmount(pay, 'en')).toBe(text);
});

test('the period says that pay is gross', () => {
  expect(formatPeriod({ period: 'hour' }, 'en')).toBe('an hour, gross');
});
