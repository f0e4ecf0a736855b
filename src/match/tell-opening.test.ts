import { describe, expect, test } from 'vitest';
import type { OpeningLine } from '#match/match-data.ts';
import { findStatus, tellPlace } from '#match/tell-opening.ts';
import { getMessages } from '#messages/messages.ts';
import { anOpening } from '#testing/builders.ts';
import { aMatchData } from '#testing/match/example-match.ts';

const words = getMessages('en').match.inBrowser;
const NOW = Date.parse('2026-11-20T12:00:00Z');
const HOUR = 3_600_000;

const aLine = (fields: Partial<OpeningLine> = {}): OpeningLine => ({
  id: 'developer-berlin',
  title: '',
  places: ['Berlin'],
  isRemote: false,
  isPool: false,
  life: {},
  zone: 'Europe/Berlin',
  ...fields,
});

describe('the state of an opening', () => {
  test.each([
    ['open until 20 November 2026', { closes: NOW + HOUR }],
    ['open, no closing date', {}],
    ['opens on 20 November 2026', { opens: NOW + HOUR }],
    [undefined, { closes: NOW }],
    [undefined, { filled: NOW - HOUR }],
    [undefined, { withdrawn: NOW - HOUR }],
  ])('is told as %o', (told, life) => {
    expect(findStatus(aLine({ life }), NOW, words)).toBe(told);
  });

  test('is dated as clocks at its place show it', () => {
    const life = { closes: Date.parse('2027-01-15T23:30:00Z') };

    expect(findStatus(aLine({ life }), NOW, words)).toBe('open until 16 January 2027');
    expect(findStatus(aLine({ life, zone: 'America/Denver' }), NOW, words)).toBe('open until 15 January 2027');
  });

  test('of a talent pool says that no place is free', () => {
    expect(findStatus(aLine({ isPool: true }), NOW, words)).toBe(words.opening.pool);
  });
});

test('a place is told with the other title, where an opening has one', () => {
  expect(tellPlace(aLine({ places: ['Berlin', 'Lisbon'] }), words)).toBe('Berlin or Lisbon');
  expect(tellPlace(aLine({ title: 'Payments developer' }), words)).toBe('Payments developer, Berlin');
  expect(tellPlace(aLine({ isRemote: true, places: [] }), words)).toBe('Fully remote');
});

test('the openings of a role come out of the table as they went in', () => {
  const { openings } = aMatchData({ openings: [anOpening({ id: 'developer-berlin', closes: '2027-01-15T23:59' })] });

  expect(openings).toEqual([
    [expect.objectContaining({ id: 'developer-berlin', places: ['Berlin'], isRemote: false, isPool: false })],
  ]);
  expect(findStatus(openings[0]?.[0] as OpeningLine, NOW, words)).toBe('open until 15 January 2027');
});
