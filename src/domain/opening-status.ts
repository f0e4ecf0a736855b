import { DAY_IN_MS, type Instant, startOfDay, toInstant } from '#domain/calendar-date.ts';
import { onceFor } from '#domain/once.ts';
import type { OpeningFile } from '#schemas/opening.ts';

export const OPENING_STATUSES = ['draft', 'upcoming', 'open', 'closing-soon', 'closed', 'filled', 'withdrawn'] as const;

export type OpeningStatus = (typeof OPENING_STATUSES)[number];

/** What an opening's life is made of, as its file says it. */
export type Dated = Pick<OpeningFile, 'posted' | 'opens' | 'closes' | 'timeZone' | 'outcome'>;

/**
 * The same as instants. One that is not there has long passed, for `posted` and `opens`, or never comes, for the ends. In this
 * form a life travels to the browser, which has a later "now".
 */
export interface Life {
  posted?: Instant | undefined;
  opens?: Instant | undefined;
  closes?: Instant | undefined;
  filled?: Instant | undefined;
  withdrawn?: Instant | undefined;
}

const CLOSING_SOON = 7 * DAY_IN_MS;
const PAST = Number.NEGATIVE_INFINITY;
const NEVER = Number.POSITIVE_INFINITY;

/** The state of an opening at an instant. */
export const openingStatus = (opening: Dated, now: Instant): OpeningStatus => statusAt(lifeOf(opening), now);

/**
 * The state that a life is in at an instant. It is a draft until its `posted` day begins in its own zone, ends on the day of its
 * outcome, and is closed from the very minute of `closes` on.
 */
export function statusAt(life: Life, now: Instant): OpeningStatus {
  const { posted = PAST, opens = PAST, closes = NEVER, filled = NEVER, withdrawn = NEVER } = life;

  if (now < posted) return 'draft';
  if (now >= filled) return 'filled';
  if (now >= withdrawn) return 'withdrawn';
  if (now >= closes) return 'closed';
  if (now < opens) return 'upcoming';

  return closes - now <= CLOSING_SOON ? 'closing-soon' : 'open';
}

/** The life of an opening as instants. It is asked for wherever an opening is named, and clocks of time zones are slow to ask. */
export const lifeOf = onceFor(
  (opening: Dated): Life => ({
    posted: startOfDay(opening.posted, opening.timeZone),
    opens: openingInstant(opening),
    closes: closingInstant(opening),
    ...(opening.outcome && { [opening.outcome.kind]: startOfDay(opening.outcome.on, opening.timeZone) }),
  }),
);

/** When an opening ends, in whichever way comes first; undefined when nothing says so. */
export function endingInstant(opening: Dated): Instant | undefined {
  const { closes = NEVER, filled = NEVER, withdrawn = NEVER } = lifeOf(opening);
  const end = Math.min(closes, filled, withdrawn);

  return end === NEVER ? undefined : end;
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
