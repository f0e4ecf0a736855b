import type { Content, PayBand } from '#domain/content.ts';
import type { Problem } from '#domain/problem.ts';

/**
 * Countries where people are paid in the currency of the country (ISO 4217, November 2026). A country that is not here, because pay
 * in euro or dollar is common there or nobody has looked, is never judged.
 */
const PAID_IN: Record<string, string> = {
  EUR: 'AD AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MC MT NL PT SI SK SM',
  GBP: 'GB GG IM JE',
  USD: 'US PR',
  CAD: 'CA',
  CHF: 'CH LI',
  SEK: 'SE',
  NOK: 'NO',
  DKK: 'DK',
  ISK: 'IS',
  PLN: 'PL',
  CZK: 'CZ',
  HUF: 'HU',
  RON: 'RO',
  AUD: 'AU',
  NZD: 'NZ',
  JPY: 'JP',
  KRW: 'KR',
  CNY: 'CN',
  HKD: 'HK',
  TWD: 'TW',
  SGD: 'SG',
  INR: 'IN',
  ILS: 'IL',
  BRL: 'BR',
  MXN: 'MX',
  CLP: 'CL',
  COP: 'CO',
  ZAR: 'ZA',
};

const CURRENCY_OF = new Map(
  Object.entries(PAID_IN).flatMap(([currency, countries]) =>
    countries.split(' ').map((country) => [country, currency]),
  ),
);

/** One problem for each band in a currency that nobody is paid in, in any of its countries. */
export const checkCurrencies = ({ payBands }: Content): Problem<'currency-elsewhere'>[] => payBands.flatMap(checkBand);

function checkBand({ id, currency, countries }: PayBand): Problem<'currency-elsewhere'>[] {
  const usual = countries.map((country) => CURRENCY_OF.get(country));
  // One band for several countries may well be in the currency of one of them.
  if (usual.some((known) => known === undefined || known === currency)) return [];
  const message = `Found ${currency} for ${countries.join(', ')}, where pay is in ${[...new Set(usual)].join(', ')}. Correct the currency or the countries.`;

  return [{ rule: 'currency-elsewhere', collection: 'payBands', id, path: ['currency'], message }];
}
