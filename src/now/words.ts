import type { OpeningStatus } from '#domain/opening-status.ts';

/** The words of the opening clock, as the page hands them over: plain strings, with {places} for values. */
export interface ClockWords {
  locale: string;
  /** What a status says from now on: "Closed", "Open since". The moment it is about follows where the page names it. */
  status: Partial<Record<OpeningStatus, string>>;
  /** A number of openings by plural category of the amount: one, other, … */
  count: Record<string, string>;
  /** In place of a number, where there is nothing to apply for. */
  soon: string;
  pool: string;
}

/** "2 openings" */
export function countText({ count, locale }: ClockWords, amount: number): string {
  const template = count[new Intl.PluralRules(locale).select(amount)] ?? count['other'] ?? '';

  return template.replace('{amount}', String(amount));
}
