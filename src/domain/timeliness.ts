import type { Content } from '#domain/content.ts';
import type { Unreadable } from '#domain/integrity/references.ts';
import type { DateRule, Problem } from '#domain/problem.ts';
import { type Day, listComing } from '#domain/timeliness/day.ts';
import { checkFarDates } from '#domain/timeliness/far-dates.ts';
import { checkBandDates } from '#domain/timeliness/pay-bands.ts';
import { checkTwins } from '#domain/timeliness/twins.ts';

/** What is true on one day and a mistake on another: pay that has run out, dates ahead, one job offered twice at a time. */
export function checkTimeliness(content: Content, day: Day, unreadable: Unreadable = {}): Problem<DateRule>[] {
  // Looking a moment up in a time zone is slow, so the openings are asked once.
  const coming = listComing(content.openings, day.now);

  return [
    // The band that holds now may be one that could not be read.
    ...(unreadable.payBands ? [] : checkBandDates(content, coming, day.today)),
    ...checkTwins(coming),
    ...checkFarDates(content.roles, coming, day.today),
  ];
}
