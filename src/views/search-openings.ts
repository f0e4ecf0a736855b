import type { Instant } from '#domain/calendar-date.ts';
import type { Opening } from '#domain/catalogue.ts';
import { lifeOf } from '#domain/opening-status.ts';
import type { OpeningColumns } from '#domain/search/table.ts';
import { toYearlyPay } from '#domain/yearly-pay.ts';
import { type Numbers, toNumber, toNumbers } from '#views/search-names.ts';

/** The columns of openings, with the list of time zones that they use. */
export function openingColumns(
  openings: readonly Opening[],
  number: Numbers,
): { opening: OpeningColumns; zone: string[] } {
  const zone = distinct(openings.map(({ timeZone }) => timeZone));
  const lives = openings.map(lifeOf);

  return {
    zone,
    opening: {
      id: openings.map(({ id }) => id),
      name: openings.map(({ title, role }) => (title === role.title ? '' : title)),
      role: openings.map(({ role }) => toNumber(role.id, number.role)),
      location: openings.map(({ locations }) => toNumbers(locations, number.location)),
      eligible: openings.map(({ eligibleIn }) => toNumbers(eligibleIn, number.country)),
      workplace: openings.map(({ workplace }) => toNumber(workplace, number.workplace)),
      employment: openings.map(({ employment }) => toNumbers(employment, number.employment)),
      min: openings.map(({ pay }) => pay.min),
      max: openings.map(({ pay }) => pay.max),
      currency: openings.map(({ pay }) => toNumber(pay.currency, number.currency)),
      period: openings.map(({ pay }) => pay.period),
      yearly: openings.map(({ pay, hours }) => (pay.period === 'year' ? 0 : toYearlyPay(pay, hours).max)),
      opens: lives.map(({ opens }) => toMinutes(opens)),
      closes: lives.map(({ closes }) => toMinutes(closes)),
      filled: lives.map(({ filled }) => toMinutes(filled)),
      withdrawn: lives.map(({ withdrawn }) => toMinutes(withdrawn)),
      zone: openings.map(({ timeZone }) => zone.indexOf(timeZone)),
      pool: openings.map(({ vacancy }) => Number(vacancy === 'talent-pool')),
      visa: openings.map(({ visa }) => Number(visa)),
    },
  };
}

const distinct = (values: string[]): string[] => [...new Set(values)].sort();

/** Minutes since 1970; 0 for no instant. */
const toMinutes = (instant: Instant | undefined): number => (instant === undefined ? 0 : Math.round(instant / 60_000));
