import { DAY_IN_MS, type Instant, startOfDay, toInstant } from '#domain/calendar-date.ts';
import type { OpeningFile } from '#schemas/opening.ts';

export const OPENING_STATUSES = ['draft', 'upcoming', 'open', 'closing-soon', 'closed', 'filled', 'withdrawn'] as const;

export type OpeningStatus = (typeof OPENING_STATUSES)[number];

/** What an opening's life is made of. */
export type Dated = Pick<OpeningFile, 'posted' | 'opens' | 'closes' | 'timeZone' | 'outcome'>;

const CLOSING_SOON = 7 * DAY_IN_MS;

/**
 * The state of an opening at an instant. It is a draft until its `posted` day begins in its own zone, ends on the day of its
 * outcome, and is closed from the very minute of `closes` on.
 */
export function openingStatus(opening: Dated, now: Instant): OpeningStatus {
  const { outcome, timeZone } = opening;
  const closesAt = closingInstant(opening);

  if (now < startOfDay(opening.posted, timeZone)) return 'draft';
  if (outcome && now >= startOfDay(outcome.on, timeZone)) return outcome.kind;
  if (closesAt !== undefined && now >= closesAt) return 'closed';
  if (now < openingInstant(opening)) return 'upcoming';

  return closesAt !== undefined && closesAt - now <= CLOSING_SOON ? 'closing-soon' : 'open';
}

/** When one can begin to apply. */
export const openingInstant = ({ opens, posted, timeZone }: Dated): Instant =>
  opens === undefined ? startOfDay(posted, timeZone) : toInstant(opens, timeZone);

/** When it closes; undefined when it is open-ended. */
export const closingInstant = ({ closes, timeZone }: Dated): Instant | undefined =>
  closes === undefined ? undefined : toInstant(closes, timeZone);

/** Whether one can apply at this moment. */
export const isOpen = (status: OpeningStatus): boolean => status === 'open' || status === 'closing-soon';

/** Whether it belongs into lists: one can apply now or soon. */
export const isListed = (status: OpeningStatus): boolean => isOpen(status) || status === 'upcoming';
