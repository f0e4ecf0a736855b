import type { Opening } from '#domain/catalogue.ts';
import { calendar } from '#feeds/calendar.ts';
import type { Source } from '#feeds/source.ts';
import { getMessages } from '#messages/messages.ts';
import { type DeadlineView, listDeadlines, toDeadline } from '#views/deadlines.ts';

/** The deadlines of all openings that one can apply for now, as one calendar. */
export const deadlineCalendar = (source: Source): string =>
  toCalendar(listDeadlines(source.catalogue, source.locale), source);

/** The deadline of one opening, also when it is over or does not matter any more. */
export const openingCalendar = (opening: Opening, source: Source): string =>
  toCalendar([toDeadline(opening, source.catalogue, source.locale)], source);

function toCalendar(deadlines: DeadlineView[], { catalogue, locale, address }: Source): string {
  const { name } = catalogue.organisation;
  const events = deadlines.map(({ id, path, ...deadline }) => ({
    ...deadline,
    uid: `${id}@${new URL(address(path)).hostname}`,
    url: address(path),
  }));

  return calendar(getMessages(locale).feeds.deadlines(name), events, catalogue.now);
}
