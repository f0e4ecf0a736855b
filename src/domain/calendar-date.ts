import { onceForText } from '#domain/once.ts';

/** Milliseconds since 1970-01-01T00:00Z. The only form in which a moment travels through the domain. */
export type Instant = number;

export const DAY_IN_MS = 86_400_000;

/**
 * The instant at which clocks in `timeZone` show `local` (`'2026-11-02T09:00'`, no zone, no seconds). A time that comes twice, in
 * autumn, is the first of the two; a time that is skipped, in spring, is moved on by what was skipped.
 */
export function toInstant(local: string, timeZone: string): Instant {
  const asIfUtc = Date.parse(`${local}:00Z`);
  const [before, after] = [asIfUtc - DAY_IN_MS, asIfUtc + DAY_IN_MS].map((near) => offsetAt(near, timeZone));
  const fitting = [before, after]
    .map((offset = 0) => asIfUtc - offset)
    .filter((instant) => instant + offsetAt(instant, timeZone) === asIfUtc);

  return fitting.length > 0 ? Math.min(...fitting) : asIfUtc - (before ?? 0);
}

/** The first instant of a calendar date (`'2026-11-02'`) in `timeZone`. */
export const startOfDay = (date: string, timeZone: string): Instant => toInstant(`${date}T00:00`, timeZone);

/** The calendar date in `timeZone` at an instant, `'2026-11-02'`. */
export function dateAt(instant: Instant, timeZone: string): string {
  return new Date(instant + offsetAt(instant, timeZone)).toISOString().slice(0, 10);
}

/** `'2027-01-15T23:59:00+01:00'`: an instant as clocks in `timeZone` show it, with their offset. */
export function toZonedTime(instant: Instant, timeZone: string): string {
  const offset = offsetAt(instant, timeZone);
  const size = new Date(Math.abs(offset)).toISOString().slice(11, 16);

  return `${new Date(instant + offset).toISOString().slice(0, 19)}${offset < 0 ? '-' : '+'}${size}`;
}

/** The latest of some dates, or undefined when there is none. ISO dates sort as text. */
export const latestDate = (dates: (string | undefined)[]): string | undefined =>
  dates
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);

/** How far clocks in `timeZone` are ahead of UTC at an instant, in milliseconds. */
const offsetAt = (instant: Instant, timeZone: string): number => offsetsIn(timeZone)(instant);

// Clocks of time zones are slow to ask, and a site asks them for the same days over and over.
const offsetsIn = onceForText((timeZone) => {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });

  return onceForText((instant: Instant) => readOffset(format.formatToParts(instant)));
});

function readOffset(parts: Intl.DateTimeFormatPart[]): number {
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? '') ?? [];

  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
}
