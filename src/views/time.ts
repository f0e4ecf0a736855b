import type { Instant } from '#domain/calendar-date.ts';
import { getMessages, type Locale } from '#messages/messages.ts';

/** A moment or day for people, and the same for machines (the `datetime` of a `<time>`). */
export interface TimeText {
  text: string;
  iso: string;
}

/** "2 November 2026" for a calendar date. */
export function formatDate(date: string, locale: Locale): TimeText {
  const format = new Intl.DateTimeFormat(getMessages(locale).intl, { dateStyle: 'long', timeZone: 'UTC' });

  return { text: format.format(new Date(`${date}T00:00Z`)), iso: date };
}

/** "Thu, 26 Nov 2026, 23:59 GMT+1": a moment as clocks in `timeZone` show it, with their offset. */
export function formatMoment(instant: Instant, timeZone: string, locale: Locale): TimeText {
  const format = new Intl.DateTimeFormat(getMessages(locale).intl, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'shortOffset',
  });

  // Intl writes the offset of Lisbon in winter as "GMT+0".
  return { text: format.format(instant).replace(/GMT\+0$/, 'GMT'), iso: new Date(instant).toISOString() };
}

const UNITS = { Y: 'years', M: 'months', W: 'weeks', D: 'days' } as const;
const TIME_UNITS = { H: 'hours', M: 'minutes' } as const;

/** "45 minutes", "1 hour, 30 minutes", "12 months" for an ISO 8601 duration. */
export function formatDuration(iso: string, locale: Locale): string {
  const [days = '', time = ''] = iso.slice(1).split('T');
  const parts = { ...readUnits(days, UNITS), ...readUnits(time, TIME_UNITS) };
  const minutes = parts['minutes'] ?? 0;
  const hours = (parts['hours'] ?? 0) + Math.floor(minutes / 60);

  return new Intl.DurationFormat(getMessages(locale).intl, { style: 'long' }).format({
    ...parts,
    hours,
    minutes: minutes % 60,
  });
}

/** "5 years" or "18 months" for whole months of experience. */
export function formatMonths(months: number, locale: Locale): string {
  return formatDuration(months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`, locale);
}

function readUnits(text: string, units: Record<string, string>): Record<string, number> {
  const found = text.matchAll(/(\d+)([A-Z])/g);

  return Object.fromEntries([...found].map(([, amount, unit]) => [units[unit ?? ''] ?? '', Number(amount)]));
}
