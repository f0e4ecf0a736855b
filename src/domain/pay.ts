import type { OpeningEntry, PayBand, Role } from '#domain/content.ts';
import type { Pay } from '#schemas/pay.ts';

/** What an opening pays, from its band or its own numbers; undefined when it names a band that does not exist. */
export function findPay({ pay }: Pick<OpeningEntry, 'pay'>, bands: Map<string, PayBand>): Pay | undefined {
  if (!('band' in pay)) return { min: pay.min, max: pay.max, currency: pay.currency, period: pay.period };

  const band = bands.get(pay.band);

  return band && { min: band.min, max: band.max, currency: band.currency, period: band.period };
}

/** What bands are for: the work of a family at a level. */
export type Paid = Pick<Role, 'family' | 'level'>;

/** The bands of a family and level that hold on `date` (`'2026-11-20'`), in order of their countries. */
export function listBandsFor(paid: Paid, bands: Iterable<PayBand>, date: string): PayBand[] {
  return [...bands]
    .filter(({ family, level }) => family === paid.family && level === paid.level)
    .filter(({ effectiveFrom, effectiveTo }) => effectiveFrom <= date && date <= (effectiveTo ?? '9999-12-31'))
    .sort((a, b) => a.countries.join().localeCompare(b.countries.join()));
}
