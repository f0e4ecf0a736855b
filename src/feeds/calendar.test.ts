import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { type CalendarEvent, calendar } from '#feeds/calendar.ts';
import { hardText } from '#testing/hard-texts.ts';

const EVENT: CalendarEvent = {
  isCancelled: false,
  uid: 'developer-berlin@careers.quillmark.example',
  at: Date.parse('2027-01-15T22:59:00Z'),
  title: 'Last moment to apply: Back-end developer, Berlin',
  description: 'Berlin · on-site',
  place: 'Berlin',
  url: 'https://careers.quillmark.example/openings/developer-berlin/',
};
// Texts of 10,000 characters take their time.
const RUNS = { numRuns: 30 };
const STAMP = Date.parse('2026-11-20T12:00:00Z');

function read(text: string) {
  const component = new ICAL.Component(ICAL.parse(text));

  return {
    name: component.getFirstPropertyValue('name'),
    events: component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)),
  };
}

/** A text as a calendar can hold it: RFC 5545 has no control characters but the tab, and one kind of line end. */
const held = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '');

/** The name of a calendar is younger than the reader: RFC 7986, which makes it a text as any other. */
const unescaped = (text: string): string => text.replace(/\\([\\;,n])/g, (_, mark) => (mark === 'n' ? '\n' : mark));

test('a calendar gives back whatever texts it was made from', () => {
  fc.assert(
    fc.property(hardText(), hardText(), hardText(), hardText(), (name, title, description, place) => {
      const { name: readName, events } = read(calendar(name, [{ ...EVENT, title, description, place }], STAMP));

      expect(unescaped(String(readName ?? ''))).toBe(held(name));
      expect(events.map((event) => event.summary ?? '')).toEqual([held(title)]);
      expect(events.map((event) => event.description)).toEqual([`${held(description)}\n${EVENT.url}`]);
      expect(events.map((event) => event.location ?? '')).toEqual([held(place)]);
    }),
    RUNS,
  );
});

test('lines end as RFC 5545 says and have at most 75 bytes', () => {
  fc.assert(
    fc.property(hardText(), (text) => {
      const lines = calendar(text, [{ ...EVENT, title: text, description: text }], STAMP).split('\r\n');

      expect(lines.at(-1)).toBe('');
      expect(lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
    }),
    RUNS,
  );
});

test('a moment is written in UTC, takes no time and rings no bell', () => {
  const text = calendar('Deadlines', [EVENT], STAMP);

  expect(text).toContain('\r\nDTSTART:20270115T225900Z\r\n');
  expect(text).toContain('\r\nTRANSP:TRANSPARENT\r\n');
  expect(text).not.toMatch(/DTEND|VALARM/);
});

test('an event is known by what it was given, and stamped with the moment of the build', () => {
  const text = calendar('Deadlines', [EVENT], STAMP);

  expect(text).toContain(`\r\nUID:${EVENT.uid}\r\n`);
  expect(text).toContain('\r\nDTSTAMP:20261120T120000Z\r\n');
  expect(text).toBe(calendar('Deadlines', [EVENT], STAMP));
});

test('an event of a later build takes the place of that of an earlier one', () => {
  const revisions = [0, 60_000].map((later) => {
    const [event] = read(calendar('Deadlines', [EVENT], STAMP + later)).events;

    return event?.sequence ?? 0;
  });

  expect(revisions[0]).toBeGreaterThan(0);
  expect(revisions[1]).toBeGreaterThan(revisions[0] ?? 0);
  // A whole number of RFC 5545 has 31 bits.
  expect(Math.max(...revisions)).toBeLessThan(2 ** 31);
});

test('a calendar without an event is still one', () => {
  expect(read(calendar('Deadlines', [], STAMP)).events).toEqual([]);
});
