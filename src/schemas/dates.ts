import { z } from 'astro/zod';
import { ask, formed } from '#schemas/fields.ts';

/** A real calendar date, `'2026-03-01'`. YAML readers give a Date or a string; both come out as the string. */
export const calendarDate = (want: string) => {
  const errorMessage = `${want} Write a real date as year-month-day, for example 2026-03-01.`;

  return z
    .custom<string | Date>(isDate, { error: ask(errorMessage), params: { form: 'date' }, abort: false })
    .meta({ type: 'string', form: 'date', format: 'date', errorMessage })
    .transform((value) => (typeof value === 'string' ? value : value.toISOString().slice(0, 10)));
};

const DAY_IN_MS = 86_400_000;

const isDate = (value: unknown): boolean =>
  value instanceof Date ? value.getTime() % DAY_IN_MS === 0 : typeof value === 'string' && isCalendarDate(value);

/** Whether this is year-month-day, and the calendar has it. */
export const isCalendarDate = (text: string): boolean => z.iso.date().safeParse(text).success;

/** A local date and time of day without a zone, `'2026-11-02T09:00'`. The zone stands in `timeZone`. */
export const localDateTime = (want: string) =>
  formed('moment', isMoment, `${want} Write date and time without seconds and zone, for example 2026-11-02T09:00.`, {
    pattern: MOMENT.source,
  });

const MOMENT = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/;

const isMoment = (text: string): boolean => MOMENT.test(text) && isCalendarDate(text.slice(0, 10));

/** How long something is in years, months, weeks or days: ISO 8601, `'P12M'`. */
export const longDuration = (want: string) => durationOf(/^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/, want);

/** How long something takes in weeks, days, hours or minutes: ISO 8601, `'PT45M'`. */
export const shortDuration = (want: string) => durationOf(/^P(?!$)(\d+W)?(\d+D)?(T(?!$)(\d+H)?(\d+M)?)?$/, want);

const durationOf = (pattern: RegExp, want: string) =>
  formed('duration', (text) => pattern.test(text) && /[1-9]/.test(text), want, { pattern: pattern.source });
