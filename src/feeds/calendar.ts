import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Instant } from '#domain/calendar-date.ts';

/** One moment of a calendar. */
export interface CalendarEvent {
  /** The same in every calendar and build, with the host behind an @. */
  uid: string;
  at: Instant;
  title: string;
  description: string;
  place: string;
  url: string;
  /** Calendars strike it out. */
  isCancelled: boolean;
}

/**
 * A calendar as RFC 5545. Moments are written in UTC, so that no time zone must be explained; `stamp` is the moment of the build.
 * They take no time, block nobody's day and ring no bell. Each build is a later revision, so that a calendar which has an event from
 * an earlier one takes the new day, or strikes it out.
 */
export function calendar(name: string, events: CalendarEvent[], stamp: Instant): string {
  const made = ical({
    prodId: { company: 'Rolebook', product: 'Deadlines', language: 'EN' },
    // The writer escapes the texts of events, and forgets that of the calendar.
    name: escapeText(writableText(name)),
    events: events.map(({ uid, at, title, description, place, url, isCancelled }) => ({
      id: uid,
      stamp: new Date(stamp),
      sequence: Math.floor(stamp / 60_000),
      start: new Date(at),
      summary: writableText(title),
      description: `${writableText(description)}\n${url}`,
      location: writableText(place),
      url,
      transparency: ICalEventTransparency.TRANSPARENT,
      status: isCancelled ? ICalEventStatus.CANCELLED : null,
    })),
  });

  // The last line has an end too, by RFC 5545, 3.4.
  return `${made.toString()}\r\n`;
}

// Control characters have no place in a text (RFC 5545, 3.1).
const UNWRITABLE = /(?![\t\n])\p{Cc}/gu;

const writableText = (text: string): string => text.toWellFormed().replace(/\r\n?/g, '\n').replace(UNWRITABLE, '');

const escapeText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
