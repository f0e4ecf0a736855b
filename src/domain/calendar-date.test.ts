import { expect, test } from 'vitest';
import { dateAt, latestDate, startOfDay, toInstant, toZonedTime } from '#domain/calendar-date.ts';

test.each<[local: string, timeZone: string, instant: string, why: string]>([
  ['2026-11-02T09:00', 'Europe/Berlin', '2026-11-02T08:00Z', 'winter in Berlin'],
  ['2027-07-02T09:00', 'Europe/Berlin', '2027-07-02T07:00Z', 'summer in Berlin'],
  ['2026-10-25T01:59', 'Europe/Berlin', '2026-10-24T23:59Z', 'the last minute before 2026 has an hour twice'],
  ['2026-10-25T03:00', 'Europe/Berlin', '2026-10-25T02:00Z', 'the first minute after that hour'],
  ['2027-03-28T01:59', 'Europe/Berlin', '2027-03-28T00:59Z', 'the last minute before 2027 loses an hour'],
  ['2027-03-28T03:00', 'Europe/Berlin', '2027-03-28T01:00Z', 'the first minute after that gap'],
  ['2026-11-01T00:59', 'America/Toronto', '2026-11-01T04:59Z', 'the last minute before 2026 has an hour twice'],
  ['2026-11-01T02:00', 'America/Toronto', '2026-11-01T07:00Z', 'the first minute after that hour'],
  ['2027-03-14T01:59', 'America/Toronto', '2027-03-14T06:59Z', 'the last minute before 2027 loses an hour'],
  ['2027-03-14T03:00', 'America/Toronto', '2027-03-14T07:00Z', 'the first minute after that gap'],
  ['2027-01-01T00:00', 'Asia/Kathmandu', '2026-12-31T18:15Z', 'a quarter of an hour off'],
  ['2027-01-01T00:00', 'Europe/London', '2027-01-01T00:00Z', 'no offset at all'],
])('%s in %s is %s: %s', (local, timeZone, instant) => {
  expect(toInstant(local, timeZone)).toBe(Date.parse(instant));
});

// RFC 5545, 3.3.5: a time that comes twice means the first; a time that is skipped is read with the offset before the gap.
test.each<[local: string, timeZone: string, instant: string, why: string]>([
  ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30Z', 'comes twice'],
  ['2026-11-01T01:30', 'America/Toronto', '2026-11-01T05:30Z', 'comes twice'],
  ['2027-03-28T02:30', 'Europe/Berlin', '2027-03-28T01:30Z', 'is skipped'],
  ['2027-03-14T02:30', 'America/Toronto', '2027-03-14T07:30Z', 'is skipped'],
])('%s in %s is %s: it %s', (local, timeZone, instant) => {
  expect(toInstant(local, timeZone)).toBe(Date.parse(instant));
});

test.each<[date: string, timeZone: string]>([
  ['2026-11-02', 'Europe/Berlin'],
  ['2027-03-28', 'Europe/Berlin'],
  ['2026-11-01', 'America/Toronto'],
  ['2026-09-06', 'America/Santiago'],
])('the first instant of %s in %s is on that day, and the one before is not', (date, timeZone) => {
  const first = startOfDay(date, timeZone);

  expect(dateAt(first, timeZone)).toBe(date);
  expect(dateAt(first - 1, timeZone)).not.toBe(date);
});

test.each<[instant: string, timeZone: string, date: string]>([
  ['2026-11-20T22:59:59Z', 'Europe/Berlin', '2026-11-20'],
  ['2026-11-20T23:00:00Z', 'Europe/Berlin', '2026-11-21'],
  ['2026-11-20T04:59:59Z', 'America/Toronto', '2026-11-19'],
])('at %s the calendar in %s shows %s', (instant, timeZone, date) => {
  expect(dateAt(Date.parse(instant), timeZone)).toBe(date);
});

test.each<[instant: string, timeZone: string, written: string]>([
  ['2027-01-15T22:59:00Z', 'Europe/Berlin', '2027-01-15T23:59:00+01:00'],
  ['2027-06-15T21:59:00Z', 'Europe/Berlin', '2027-06-15T23:59:00+02:00'],
  ['2027-01-16T02:29:00Z', 'America/St_Johns', '2027-01-15T22:59:00-03:30'],
  ['2027-01-15T23:59:00Z', 'Europe/London', '2027-01-15T23:59:00+00:00'],
])('%s is written in %s as %s, which is the same instant', (instant, timeZone, written) => {
  expect(toZonedTime(Date.parse(instant), timeZone)).toBe(written);
  expect(Date.parse(written)).toBe(Date.parse(instant));
});

test('the latest of some dates leaves out those nobody knows', () => {
  expect(latestDate(['2026-09-01', undefined, '2026-11-02', '2025-12-31'])).toBe('2026-11-02');
  expect(latestDate([undefined])).toBeUndefined();
});
