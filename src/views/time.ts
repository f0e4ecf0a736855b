import type { Instant } from '#domain/calendar-date.ts';
import { onceForText } from '#domain/once.ts';
import { getMessages, type Locale } from '#messages/messages.ts';

/** A moment or day for people, and the same for machines (the `datetime` of a `<time>`). */
export interface TimeText {
  text: string;
  iso: string;
}

/** "2 November 2026" for a calendar date. */
export const formatDate = (date: string, locale: Locale): TimeText => ({
  text: dayFormat(getMessages(locale).intl).format(new Date(`${date}T00:00Z`)),
  iso: date,
});

const dayFormat = onceForText((intl) => new Intl.DateTimeFormat(intl, { dateStyle: 'long', timeZone: 'UTC' }));

/** "Thu, 26 Nov 2026, 23:59 GMT+1": a moment as clocks in `timeZone` show it, with their offset. */
export function formatMoment(instant: Instant, timeZone: string, locale: Locale): TimeText {
  const format = momentFormat(getMessages(locale).intl)(timeZone);

  // Intl writes the offset of Lisbon in winter as "GMT+0".
  return { text: format.format(instant).replace(/GMT\+0$/, 'GMT'), iso: new Date(instant).toISOString() };
}

/** "Thu, 26 Nov 2026": the day of a moment as calendars in `timeZone` show it, for lists, where the hour decides nothing yet. */
export const formatDay = (instant: Instant, timeZone: string, locale: Locale): TimeText => ({
  text: weekdayFormat(getMessages(locale).intl)(timeZone).format(instant),
  iso: new Date(instant).toISOString(),
});

const DAY = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
const HOUR = { hour: '2-digit', minute: '2-digit', timeZoneName: 'shortOffset' } as const;

const weekdayFormat = onceForText((intl) =>
  onceForText((timeZone) => new Intl.DateTimeFormat(intl, { ...DAY, timeZone })),
);

const momentFormat = onceForText((intl) =>
  onceForText((timeZone) => new Intl.DateTimeFormat(intl, { ...DAY, ...HOUR, timeZone })),
);

/** "Central European Time", which holds in summer and winter. */
export const formatTimeZone = (timeZone: string, now: Instant, locale: Locale): string =>
  new Intl.DateTimeFormat(getMessages(locale).intl, { timeZone, timeZoneName: 'longGeneric' })
    .formatToParts(now)
    .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;

const UNITS = { Y: 'years', M: 'months', W: 'weeks', D: 'days' } as const;
const TIME_UNITS = { H: 'hours', M: 'minutes' } as const;

/** "45 minutes", "1 hour, 30 minutes", "12 months" for an ISO 8601 duration. */
export const formatDuration = (iso: string, locale: Locale): string => durationsIn(getMessages(locale).intl)(iso);

// Intl is slow with durations, and a site names few of them often.
const durationsIn = onceForText((intl) => {
  const format = new Intl.DurationFormat(intl, { style: 'long' });

  return onceForText((iso) => format.format(readDuration(iso)));
});

function readDuration(iso: string): Record<string, number> {
  const [days = '', time = ''] = iso.slice(1).split('T');
  const parts = { ...readUnits(days, UNITS), ...readUnits(time, TIME_UNITS) };
  const minutes = parts['minutes'] ?? 0;
  const hours = (parts['hours'] ?? 0) + Math.floor(minutes / 60);

  return { ...parts, hours, minutes: minutes % 60 };
}

/** "5 years" or "18 months" for whole months of experience. */
export function formatMonths(months: number, locale: Locale): string {
  return formatDuration(months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`, locale);
}

function readUnits(text: string, units: Record<string, string>): Record<string, number> {
  const found = text.matchAll(/(\d+)([A-Z])/g);

  return Object.fromEntries([...found].map(([, amount, unit]) => [units[unit ?? ''] ?? '', Number(amount)]));
}
