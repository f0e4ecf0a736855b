import type { Instant } from '#domain/calendar-date.ts';
import type { Opening } from '#domain/catalogue.ts';
import { isListed, isOpen, lifeOf, OPENING_STATUSES } from '#domain/opening-status.ts';
import { type ToldOpening, tellOpening } from '#domain/told-opening.ts';

/** One opening for an attribute of the page; undefined when nothing can change before the next edit. */
export const tellOne = (opening: Opening, now: Instant): string | undefined =>
  unlessSettled(tellOpening(toTold(opening), now));

/**
 * Several openings for an attribute, those that have ended left out; undefined when nothing can change. So many that a page would
 * grow heavy with them are not told: their number is that of the build, and all of them never end before the next.
 */
export function tellAll(openings: readonly Opening[], now: Instant): string | undefined {
  const listed = openings.filter(({ status }) => isListed(status));

  return listed.length > MOST_TOLD
    ? undefined
    : unlessSettled(listed.map((opening) => tellOpening(toTold(opening), now)).join('; '));
}

const MOST_TOLD = 200;

export const toTold = (opening: Opening): ToldOpening => ({
  life: lifeOf(opening),
  isPool: opening.vacancy === 'talent-pool',
});

/** The states in which a part of an opening's page is shown, for its `data-when`. */
export const WHILE_LISTED = OPENING_STATUSES.filter(isListed).join(' ');
export const WHEN_ENDED = OPENING_STATUSES.filter((status) => status !== 'draft' && !isListed(status)).join(' ');
export const WHILE_OPEN = OPENING_STATUSES.filter(isOpen).join(' ');

/** A text without an instant will be as true next year. */
const unlessSettled = (text: string): string | undefined => (/\d/.test(text) ? text : undefined);
