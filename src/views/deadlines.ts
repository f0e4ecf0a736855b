import type { Instant } from '#domain/calendar-date.ts';
import type { Catalogue, Opening } from '#domain/catalogue.ts';
import { closingInstant, isOpen, openingInstant } from '#domain/opening-status.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { formatPayPeriod, formatPlaces, openingCard } from '#views/opening-card.ts';
import { openingPath } from '#paths';

/** The last moment to apply for an opening, as a calendar shows it. */
export interface DeadlineView {
  /** Of the opening. */
  id: string;
  at: Instant;
  title: string;
  description: string;
  place: string;
  path: string;
  /** Whether it holds no more: the opening ended before it, or has none. */
  isCancelled: boolean;
}

/** The deadlines of all openings that one can apply for now and that close, the next one first. */
export const listDeadlines = (catalogue: Catalogue, locale: Locale): DeadlineView[] =>
  [...catalogue.openings.values()]
    .map((opening) => findDeadline(opening, catalogue, locale))
    .filter((deadline) => deadline !== undefined)
    .sort((a, b) => a.at - b.at);

/** The deadline of one opening; undefined when it is open-ended, or not open. */
export const findDeadline = (opening: Opening, catalogue: Catalogue, locale: Locale): DeadlineView | undefined =>
  isOpen(opening.status) && closingInstant(opening) !== undefined ? toDeadline(opening, catalogue, locale) : undefined;

/**
 * What the calendar of an opening holds, for as long as there is the opening: its deadline, be it over. Where it has none, it may have
 * had one; then an event that is struck out takes the place of what somebody has put into theirs.
 */
export function toDeadline(opening: Opening, catalogue: Catalogue, locale: Locale): DeadlineView {
  const closes = closingInstant(opening);
  const { where, pay } = openingCard(opening, catalogue, locale);
  const place = formatPlaces(opening, catalogue, locale);
  const { deadline, noDeadline } = getMessages(locale).feeds;

  return {
    id: opening.id,
    at: closes ?? openingInstant(opening),
    title: (closes === undefined ? noDeadline : deadline)(`${opening.title}, ${place}`),
    description: `${where} · ${pay} ${formatPayPeriod(opening, locale)} · ${opening.identifier}`,
    place,
    path: openingPath(opening.id),
    isCancelled: closes === undefined || opening.status === 'filled' || opening.status === 'withdrawn',
  };
}
