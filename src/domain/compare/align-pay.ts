import type { Aligned } from '#domain/compare/align.ts';
import { compareText } from '#domain/text-order.ts';
import type { Pay } from '#schemas/pay.ts';

/** A pay band as the data of a role has it. */
export interface PaidIn extends Pay {
  countries: string[];
}

/** What roles pay in some countries; an amount is only set beside one of the same currency and period. */
export interface PayRow extends Pick<Pay, 'currency' | 'period'> {
  countries: string[];
  cells: Aligned<Pick<Pay, 'min' | 'max'>>;
}

/** What several roles pay, a row for the countries in which every one of them pays alike. */
export function alignPay(roles: PaidIn[][]): PayRow[] {
  const bands = roles.flatMap((paid, column) =>
    paid.flatMap(({ countries, ...pay }) => countries.map((country) => ({ country, column, pay }))),
  );
  const places = Map.groupBy(bands, ({ country, pay }) => [country, pay.currency, pay.period].join());
  const rows = [...places.values()].flatMap((found) => {
    const [first] = found;
    if (!first) return [];
    const { currency, period } = first.pay;
    const cells = roles.map((_, column) => {
      const band = found.find((one) => one.column === column)?.pay;

      return band && { min: band.min, max: band.max };
    });

    return [{ countries: [first.country], currency, period, cells }];
  });

  return mergeCountries(rows.sort((a, b) => compareText(a.countries.join(), b.countries.join())));
}

function mergeCountries(rows: PayRow[]): PayRow[] {
  const alike = Map.groupBy(rows, ({ currency, period, cells }) => JSON.stringify([currency, period, cells]));

  return [...alike.values()].flatMap((group) => {
    const [first] = group;

    return first ? [{ ...first, countries: group.flatMap(({ countries }) => countries) }] : [];
  });
}
