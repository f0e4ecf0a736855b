import type { OpeningStatus } from '#domain/opening-status.ts';
import type { Plural } from '#domain/phrase.ts';

/** The words of the opening clock, as the page hands them over: plain strings, with {places} for values. */
export interface ClockWords {
  locale: string;
  /** What a status says from now on: "Closed", "Open since". The moment it is about follows where the page names it. */
  status: Partial<Record<OpeningStatus, string>>;
  /** A number of openings. */
  count: Plural;
  /** In place of a number, where there is nothing to apply for. */
  soon: string;
  pool: string;
}
