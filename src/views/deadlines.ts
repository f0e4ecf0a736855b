import type { Instant } from '#domain/calendar-date.ts';
import type { Catalogue, Opening } from '#domain/catalogue.ts';
import { closingInstant, isOpen } from '#domain/opening-status.ts';
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
  /** Whether the opening ended before it. */
  isCancelled: boolean;
}

/** The deadlines of all openings that one can apply for now and that close, the next one first. */
export const listDeadlines = (catalogue: Catalogue, locale: Locale): DeadlineView[] =>
  [...catalogue.openings.values()]
    .map((opening) => findDeadline(opening, catalogue, locale))
    .filter((deadline) => deadline !== undefined)
    .sort((a, b) => a.at - b.at);

/** The openings that have a calendar of their own. Who has put it into theirs asks again after the deadline. */
export const listCalendars = ({ openings }: Catalogue): Opening[] =>
  [...openings.values()].filter((opening) => closingInstant(opening) !== undefined && opening.status !== 'upcoming');

/** The deadline of one opening; undefined when it is open-ended, or not open. */
export const findDeadline = (opening: Opening, catalogue: Catalogue, locale: Locale): DeadlineView | undefined =>
  isOpen(opening.status) ? toDeadline(opening, catalogue, locale) : undefined;

/** The deadline of one opening, be it over; undefined when it is open-ended. */
export function toDeadline(opening: Opening, catalogue: Catalogue, locale: Locale): DeadlineView | undefined {
  const at = closingInstant(opening);
  if (at === undefined) return undefined;
  const { where, pay } = openingCard(opening, catalogue, locale);
  const place = formatPlaces(opening, catalogue, locale);

  return {
    id: opening.id,
    at,
    title: getMessages(locale).feeds.deadline(`${opening.title}, ${place}`),
    description: `${where} · ${pay} ${formatPayPeriod(opening, locale)} · ${opening.identifier}`,
    place,
    path: openingPath(opening.id),
    isCancelled: opening.status === 'filled' || opening.status === 'withdrawn',
  };
}
