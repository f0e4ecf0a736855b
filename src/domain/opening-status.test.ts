import { describe, expect, test } from 'vitest';
import {
  closingInstant,
  type Dated,
  isListed,
  isOpen,
  OPENING_STATUSES,
  type OpeningStatus,
  openingInstant,
  openingStatus,
} from '#domain/opening-status.ts';

const opening: Dated = {
  posted: '2026-11-02',
  opens: '2026-11-04T09:00',
  closes: '2026-12-15T23:59',
  timeZone: 'Europe/Berlin',
};
const statusAt = (instant: string, changes: Partial<Dated> = {}) =>
  openingStatus({ ...opening, ...changes }, Date.parse(instant));

test.each<[instant: string, status: OpeningStatus, why: string]>([
  ['2026-11-01T22:59:59Z', 'draft', 'its day has not begun in Berlin'],
  ['2026-11-01T23:00:00Z', 'upcoming', 'its day has begun in Berlin'],
  ['2026-11-04T07:59:59Z', 'upcoming', 'a second before nine in Berlin'],
  ['2026-11-04T08:00:00Z', 'open', 'nine in Berlin'],
  ['2026-12-08T22:58:59Z', 'open', 'a second more than seven days are left'],
  ['2026-12-08T22:59:00Z', 'closing-soon', 'seven days are left'],
  ['2026-12-15T22:58:59Z', 'closing-soon', 'one second is left'],
  ['2026-12-15T22:59:00Z', 'closed', 'the minute of closing'],
])('at %s an opening is %s: %s', (instant, status) => {
  expect(statusAt(instant)).toBe(status);
});

describe('an outcome', () => {
  const filled: Partial<Dated> = { outcome: { kind: 'filled', on: '2026-11-20' } };
  const withdrawn: Partial<Dated> = { outcome: { kind: 'withdrawn', on: '2026-11-03' } };

  test.each<[instant: string, changes: Partial<Dated>, status: OpeningStatus, why: string]>([
    ['2026-11-19T22:59:59Z', filled, 'open', 'its day has not begun in Berlin'],
    ['2026-11-19T23:00:00Z', filled, 'filled', 'its day has begun in Berlin'],
    ['2027-06-01T00:00:00Z', filled, 'filled', 'it stays filled after the closing date'],
    ['2026-11-03T12:00:00Z', withdrawn, 'withdrawn', 'it was withdrawn before it opened'],
    ['2026-11-01T12:00:00Z', withdrawn, 'draft', 'it was not posted yet'],
  ])('at %s with %o makes it %s: %s', (instant, changes, status) => {
    expect(statusAt(instant, changes)).toBe(status);
  });
});

describe('an open-ended opening', () => {
  test('is open for years, and never about to close', () => {
    expect(statusAt('2036-11-04T08:00:00Z', { closes: undefined })).toBe('open');
    expect(closingInstant({ ...opening, closes: undefined })).toBeUndefined();
  });

  test('ends with its outcome', () => {
    const outcome = { kind: 'filled' as const, on: '2026-11-20' };

    expect(statusAt('2026-11-20T12:00:00Z', { closes: undefined, outcome })).toBe('filled');
  });
});

test('without an opening time one can apply from the day it appears', () => {
  expect(openingInstant({ ...opening, opens: undefined })).toBe(Date.parse('2026-11-01T23:00:00Z'));
  expect(statusAt('2026-11-01T23:00:00Z', { opens: undefined })).toBe('open');
});

test('one can apply while it is open, and lists show what opens as well', () => {
  expect(OPENING_STATUSES.filter(isOpen)).toEqual(['open', 'closing-soon']);
  expect(OPENING_STATUSES.filter(isListed)).toEqual(['upcoming', 'open', 'closing-soon']);
});
