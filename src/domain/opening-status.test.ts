import { expect, test } from 'vitest';
import { type Dated, type OpeningStatus, openingStatus } from '#domain/opening-status.ts';

const opening: Dated = {
  posted: '2026-11-02',
  opens: '2026-11-04T09:00',
  closes: '2026-12-15T23:59',
  timeZone: 'Europe/Berlin',
};

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
  expect(openingStatus(opening, Date.parse(instant))).toBe(status);
});
