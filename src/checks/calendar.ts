import { dateAt, type Instant } from '#domain/calendar-date.ts';

/** The day and moment that rules about dates judge by. */
export interface Calendar {
  now: Instant;
  /** The calendar date of `now` in the time zone of the company, `'2026-11-20'`. */
  today: string;
}

/** The calendar at an instant. */
export const calendarAt = (now: Instant, timeZone = 'UTC'): Calendar => ({ now, today: dateAt(now, timeZone) });

/** The moment to judge by: `BUILD_DATE` (an ISO instant), otherwise the clock. Throws when it is no instant. */
export function readNow(buildDate: string | undefined): Instant {
  if (buildDate === undefined) return Date.now();
  const now = Date.parse(buildDate);
  if (Number.isNaN(now))
    throw new Error(`BUILD_DATE is "${buildDate}". Write an instant such as 2026-11-20T12:00:00Z.`);

  return now;
}
