import type { Pay } from '#schemas/pay.ts';

/** Hours of a full week where an opening does not say how many. */
export const HOURS_ASSUMED = 40;

const WEEKS = 52;

// Five days a week: laws that compare by the year mean a full one.
const DAYS = WEEKS * 5;

/** Both ends of some pay counted for a year of `hours` a week, holidays paid: 30 an hour is 62,400 a year at 40 hours. */
export function toYearlyPay({ min, max, period }: Pick<Pay, 'min' | 'max' | 'period'>, hours = HOURS_ASSUMED) {
  const times = { hour: hours * WEEKS, day: DAYS, week: WEEKS, month: 12, year: 1 }[period];

  return { min: min * times, max: max * times };
}
