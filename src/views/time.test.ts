import { expect, test } from 'vitest';
import { formatDate, formatDay, formatDuration, formatMoment, formatMonths } from '#views/time.ts';

test('a date is the same day wherever the page is built', () => {
  expect(formatDate('2026-11-02', 'en')).toEqual({ text: '2 November 2026', iso: '2026-11-02' });
});

test.each<[instant: string, timeZone: string, text: RegExp]>([
  ['2026-11-26T22:59:00Z', 'Europe/Berlin', /^Thu, 26 Nov\w* 2026\D+23:59 GMT\+1$/],
  ['2026-11-26T22:59:00Z', 'America/Toronto', /^Thu, 26 Nov\w* 2026\D+17:59 GMT-5$/],
  ['2027-07-01T22:59:00Z', 'Europe/Berlin', /^Fri, 2 Jul\w* 2027\D+00:59 GMT\+2$/],
])('%s is told as clocks in %s show it, with their offset', (instant, timeZone, text) => {
  const moment = formatMoment(Date.parse(instant), timeZone, 'en');

  expect(moment.text).toMatch(text);
  expect(Date.parse(moment.iso)).toBe(Date.parse(instant));
});

test('the day of a moment is that of its time zone, and keeps the moment', () => {
  const iso = '2026-07-01T22:59:00.000Z';

  expect(formatDay(Date.parse(iso), 'Europe/Berlin', 'en')).toEqual({ text: 'Thu, 2 Jul 2026', iso });
});

test.each([
  ['PT45M', '45 minutes'],
  ['PT90M', '1 hour, 30 minutes'],
  ['PT1H', '1 hour'],
  ['P12M', '12 months'],
  ['P1Y6M', '1 year, 6 months'],
  ['P2W', '2 weeks'],
  ['P10D', '10 days'],
])('the duration %s is "%s"', (iso, text) => {
  expect(formatDuration(iso, 'en')).toBe(text);
});

test.each([
  [60, '5 years'],
  [12, '1 year'],
  [18, '18 months'],
  [1, '1 month'],
])('%i months of experience are "%s"', (months, text) => {
  expect(formatMonths(months, 'en')).toBe(text);
});
