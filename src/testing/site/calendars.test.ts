import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { closingInstant, isOpen } from '#domain/opening-status.ts';
import { getMessages } from '#messages/messages.ts';
import { addressOf, getPage, listFiles, select, textOf } from '#testing/site/pages.ts';
import { CONTENT, POSTED_OPENINGS, statusOf } from '#testing/site/site-content.ts';
import { BUILD_INSTANT, SITE_FOLDER } from '#testing/site/site-under-test.ts';

const read = (file: string): string => readFileSync(join(SITE_FOLDER, file), 'utf8');

const eventsOf = (file: string) =>
  new ICAL.Component(ICAL.parse(read(file))).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);

    return {
      uid: event.uid,
      at: event.startDate.toJSDate().getTime(),
      url: component.getFirstPropertyValue('url'),
      stamp: component.getFirstPropertyValue('dtstamp')?.toString(),
    };
  });

/** The openings that one can apply for now and that close. */
const CLOSING = POSTED_OPENINGS.filter((opening) => isOpen(statusOf(opening)) && closingInstant(opening) !== undefined);
const addLink = getMessages('en').opening.addDeadline;

describe('the calendar of an opening', () => {
  test('is there as long as the opening, whether it has a deadline or not: it may have had one', () => {
    const files = listFiles().filter((file) => /^openings\/.*\.ics$/.test(file));

    expect(CLOSING.length).toBeGreaterThan(0);
    expect(CLOSING.length < POSTED_OPENINGS.length || !CONTENT.organisation.example).toBe(true);
    expect(files).toEqual(POSTED_OPENINGS.map(({ id }) => `openings/${id}.ics`).sort());
  });

  test('is struck out when the opening ended before it, or has no deadline', () => {
    for (const opening of POSTED_OPENINGS) {
      const text = read(`openings/${opening.id}.ics`);
      const isOver = ['filled', 'withdrawn'].includes(statusOf(opening));

      expect(/^STATUS:CANCELLED\r$/m.test(text), opening.id).toBe(isOver || closingInstant(opening) === undefined);
      expect(/^DTSTART:\d{8}T\d{6}Z\r$/m.test(text), opening.id).toBe(true);
    }
  });

  test('has its deadline, its page and the moment of the build', () => {
    for (const opening of CLOSING)
      expect(eventsOf(`openings/${opening.id}.ics`)).toEqual([
        {
          uid: `${opening.id}@careers.quillmark.example`,
          at: closingInstant(opening),
          url: addressOf(`/openings/${opening.id}/`),
          stamp: BUILD_INSTANT,
        },
      ]);
  });

  test('is offered on the page, and only where it is', () => {
    const offered = POSTED_OPENINGS.filter(({ id }) =>
      select(getPage(`/openings/${id}/`), 'a').some(
        (link) => textOf(link) === addLink && link.attributes['href'] === `/openings/${id}.ics`,
      ),
    );

    expect(offered.map(({ id }) => id).sort()).toEqual(CLOSING.map(({ id }) => id).sort());
  });
});

test('the calendar of all deadlines has the same events, the next one first', () => {
  const events = eventsOf('feeds/deadlines.ics');

  expect(events.toSorted((a, b) => a.uid.localeCompare(b.uid))).toEqual(
    CLOSING.flatMap(({ id }) => eventsOf(`openings/${id}.ics`)).sort((a, b) => a.uid.localeCompare(b.uid)),
  );
  expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).sort((a, b) => a - b));
});
