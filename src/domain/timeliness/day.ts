import { DAY_IN_MS, type Instant } from '#domain/calendar-date.ts';
import type { OpeningEntry } from '#domain/content.ts';
import { isListed, openingStatus } from '#domain/opening-status.ts';

/** The moment to judge by. */
export interface Day {
  now: Instant;
  /** The calendar date of `now` where the company is, `'2026-11-20'`. */
  today: string;
}

/** Openings that are shown or will be: nothing that is over can be mended, nor lead anybody astray. */
export const listComing = (openings: OpeningEntry[], now: Instant): OpeningEntry[] =>
  openings.filter((opening) => {
    const status = openingStatus(opening, now);

    return status === 'draft' || isListed(status);
  });

/** The date some days later, or earlier when `days` is negative. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY_IN_MS).toISOString().slice(0, 10);
