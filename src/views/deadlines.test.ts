import { describe, expect, test } from 'vitest';
import { get } from '#domain/catalogue.ts';
import { aCatalogue, anOpening } from '#testing/builders.ts';
import { listDeadlines, toDeadline } from '#views/deadlines.ts';

const deadlinesOf = (...openings: ReturnType<typeof anOpening>[]) => listDeadlines(aCatalogue({ openings }), 'en');

test('the next deadline stands first', () => {
  const later = anOpening({ id: 'later', closes: '2027-01-15T23:59' });
  const next = anOpening({ id: 'next', closes: '2026-11-22T12:00' });

  expect(deadlinesOf(later, next).map(({ id }) => id)).toEqual(['next', 'later']);
});

test('a deadline is the moment at which it closes, in the time zone of the opening', () => {
  const [deadline] = deadlinesOf(anOpening({ closes: '2026-12-15T23:59', timeZone: 'America/Denver' }));

  expect(new Date(deadline?.at ?? 0).toISOString()).toBe('2026-12-16T06:59:00.000Z');
  expect(deadline?.title).toBe('Last moment to apply: Back-end developer, Berlin');
});

test.each([
  ['has no closing date', { closes: undefined, openEnded: true as const }],
  ['opens later', { opens: '2026-11-24T09:00' }],
  ['is closed', { closes: '2026-11-20T12:59' }],
  ['is filled', { outcome: { filled: '2026-11-19' } }],
])('an opening that %s has no deadline', (_, fields) => {
  expect(deadlinesOf(anOpening(fields))).toEqual([]);
});

describe('the calendar of an opening', () => {
  const calendarOf = (fields: Parameters<typeof anOpening>[0]) => {
    const catalogue = aCatalogue({ openings: [anOpening(fields)] });

    return toDeadline(get(catalogue.openings, 'developer-berlin'), catalogue, 'en');
  };

  test('strikes a deadline out that was taken out of the file, and says so', () => {
    expect(calendarOf({ closes: undefined, openEnded: true })).toMatchObject({
      id: 'developer-berlin',
      title: 'No deadline: Back-end developer, Berlin',
      isCancelled: true,
    });
  });

  test('keeps a deadline that is over, and that of an opening which was put off', () => {
    const over = calendarOf({ closes: '2026-11-20T12:59' });
    const later = calendarOf({ opens: '2026-11-24T09:00', closes: '2026-12-15T23:59' });

    expect([over.isCancelled, later.isCancelled]).toEqual([false, false]);
    expect(new Date(later.at).toISOString()).toBe('2026-12-15T22:59:00.000Z');
  });
});
