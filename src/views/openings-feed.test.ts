import { describe, expect, test } from 'vitest';
import type { Content } from '#domain/content.ts';
import { aCatalogue, aFamily, aLevel, aLocation, anOpening, aRole } from '#testing/builders.ts';
import { listFeedScopes, openingsFeed } from '#views/openings-feed.ts';
import type { FeedScope } from '#paths';

const feedOf = (collections: Partial<Content>, scope?: FeedScope, now?: string) =>
  openingsFeed(scope, aCatalogue(collections, now), 'en');
const ids = (feed: ReturnType<typeof feedOf>): string[] => feed.entries.map(({ opening }) => opening.id);

test('a feed has changed when an opening left it, and is as old as the roles when none was ever in it', () => {
  const iso = (feed: ReturnType<typeof feedOf>) => new Date(feed.updated).toISOString();
  const filled = anOpening({ id: 'gone', posted: '2026-11-02', outcome: { filled: '2026-11-18' } });

  expect(iso(feedOf({ openings: [anOpening({ posted: '2026-11-02' }), filled] }))).toBe('2026-11-17T23:00:00.000Z');
  expect(iso(feedOf({ openings: [filled] }))).toBe('2026-11-17T23:00:00.000Z');
  expect(iso(feedOf({ openings: [], roles: [aRole({ reviewed: '2026-11-03' })] }))).toBe('2026-11-02T23:00:00.000Z');
  expect(iso(feedOf({ openings: [], roles: [], faqs: [] }))).toBe('2026-11-20T12:00:00.000Z');
});

test('a feed says which part of the openings it holds', () => {
  const scope: FeedScope = { kind: 'families', id: 'back-end' };

  expect(feedOf({}, scope).description).toMatch(/^Back-end openings at Quillmark that take applications now/);
});

describe('a feed has', () => {
  test('what one can apply for now, the newest first', () => {
    const openings = [
      anOpening({ id: 'older', posted: '2026-11-02' }),
      anOpening({ id: 'newer', posted: '2026-11-16' }),
      anOpening({ id: 'closing-soon', posted: '2026-11-09', closes: '2026-11-22T12:00' }),
    ];

    expect(ids(feedOf({ openings }))).toEqual(['newer', 'closing-soon', 'older']);
  });

  test.each([
    ['a draft', { posted: '2026-11-21' }],
    ['one that opens later', { opens: '2026-11-24T09:00' }],
    ['one that is closed', { closes: '2026-11-20T12:59' }],
    ['one that is filled', { outcome: { filled: '2026-11-19' } }],
    ['one that is withdrawn', { outcome: { withdrawn: '2026-11-19' } }],
    ['a talent pool', { vacancy: 'talent-pool' as const }],
  ])('nothing of %s', (_, fields) => {
    expect(ids(feedOf({ openings: [anOpening(fields)] }))).toEqual([]);
  });

  test('only its own family, level or place', () => {
    const collections = {
      families: [aFamily(), aFamily({ id: 'data' })],
      levels: [aLevel(), aLevel({ id: 'senior', rank: 30 })],
      locations: [aLocation(), aLocation({ id: 'lisbon' })],
      roles: [aRole(), aRole({ id: 'data-engineer', family: 'data', level: 'senior' })],
      openings: [
        anOpening({ id: 'one' }),
        anOpening({ id: 'two', role: 'data-engineer', locations: ['berlin', 'lisbon'] }),
      ],
    };

    expect(ids(feedOf(collections, { kind: 'families', id: 'data' }))).toEqual(['two']);
    expect(ids(feedOf(collections, { kind: 'levels', id: 'mid' }))).toEqual(['one']);
    expect(ids(feedOf(collections, { kind: 'locations', id: 'lisbon' }))).toEqual(['two']);
    expect(ids(feedOf(collections, { kind: 'locations', id: 'berlin' })).sort()).toEqual(['one', 'two']);
  });
});

describe('the dates of an entry', () => {
  const entryOf = (fields: Parameters<typeof anOpening>[0], reviewed = '2026-11-02') =>
    feedOf({ openings: [anOpening(fields)], roles: [aRole({ reviewed })] }).entries[0];
  const iso = (instant = 0) => new Date(instant).toISOString();

  test('begin when one could first apply, in its own time zone', () => {
    expect(iso(entryOf({ posted: '2026-11-02' })?.published)).toBe('2026-11-01T23:00:00.000Z');
    expect(iso(entryOf({ posted: '2026-11-02', opens: '2026-11-03T09:00' })?.published)).toBe(
      '2026-11-03T08:00:00.000Z',
    );
  });

  test('move when the role has been reviewed since, and never back', () => {
    expect(iso(entryOf({ posted: '2026-11-02' }, '2026-11-10')?.updated)).toBe('2026-11-09T23:00:00.000Z');
    expect(iso(entryOf({ posted: '2026-11-02' }, '2026-09-10')?.updated)).toBe('2026-11-01T23:00:00.000Z');
  });

  test('do not follow the clock', () => {
    const openings = [anOpening()];

    expect(feedOf({ openings }, undefined, '2026-11-25T00:00:00Z')).toMatchObject({
      updated: feedOf({ openings }).updated,
    });
  });
});

test('an entry says place, pay and deadline', () => {
  expect(feedOf({}).entries[0]).toMatchObject({
    title: 'Back-end developer, Berlin',
    summary: 'Berlin · on-site · €62,000 to €78,000 a year, gross · Open until Fri, 15 Jan 2027, 23:59 GMT+1',
    tags: ['Back-end', 'Mid', 'Berlin'],
    path: '/openings/developer-berlin/',
  });
});

describe('a part has a feed', () => {
  const scopes = (collections: Partial<Content>) =>
    listFeedScopes(aCatalogue(collections)).map(({ kind, id }) => `${kind}/${id}`);

  test('with an opening or without', () => {
    expect(scopes({ openings: [], families: [aFamily(), aFamily({ id: 'data' })] })).toEqual([
      'families/back-end',
      'families/data',
      'levels/mid',
      'locations/berlin',
    ]);
  });

  test('that leads to its own page', () => {
    expect(feedOf({}, { kind: 'locations', id: 'berlin' }).home).toBe('/locations/berlin/');
  });
});

test('a long feed begins with the newest, and goes on page by page', () => {
  const days = ['2026-11-02', '2026-11-09', '2026-11-16'];
  const catalogue = aCatalogue({ openings: days.map((posted) => anOpening({ id: `of-${posted}`, posted })) });
  const pageOf = (page: number) => openingsFeed(undefined, catalogue, 'en', { page, size: 2 });

  expect([1, 2].map((page) => ids(pageOf(page)))).toEqual([['of-2026-11-16', 'of-2026-11-09'], ['of-2026-11-02']]);
  expect(pageOf(1)).toMatchObject({ pages: 2, updated: pageOf(2).updated });
});
