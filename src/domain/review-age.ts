import { DAY_IN_MS } from '#domain/calendar-date.ts';

/** After how many days somebody should read a text again. */
export const REVIEW_DUE = 180;

/** After how many days nobody can vouch for a text that was not read again. */
export const REVIEW_OVERDUE = 365;

/** How many days ago somebody read a text; below zero when the day is still to come. Both are dates, `'2026-11-20'`. */
export const reviewAge = (reviewed: string, today: string): number =>
  (Date.parse(today) - Date.parse(reviewed)) / DAY_IN_MS;
