import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isListed, type Life, openingStatus, statusAt } from '#domain/opening-status.ts';
import { countPlaces, readOpening, type ToldOpening, tellOpening } from '#domain/told-opening.ts';

const at = (instant: string) => Date.parse(instant);
const NOW = at('2026-11-20T12:00:00Z');
const told = (life: Life, isPool = false): ToldOpening => ({ life, isPool });

describe('what a page tells of an opening', () => {
  test.each<[text: string, opening: ToldOpening]>([
    ['closes 2026-12-15T22:59:00.000Z', told({ opens: at('2026-11-02T08:00Z'), closes: at('2026-12-15T22:59Z') })],
    ['opens 2026-11-24T08:00:00.000Z', told({ posted: NOW - 1, opens: at('2026-11-24T08:00Z') })],
    ['filled 2026-11-20T23:00:00.000Z', told({ filled: at('2026-11-20T23:00Z') })],
    ['open', told({ posted: NOW, opens: NOW })],
    ['pool', told({ opens: NOW }, true)],
    ['pool closes 2026-12-15T22:59:00.000Z', told({ closes: at('2026-12-15T22:59Z') }, true)],
  ])('"%s" is what lies ahead of it', (text, opening) => {
    expect(tellOpening(opening, NOW)).toBe(text);
  });

  test('is enough to know its state at every later moment', () => {
    const instant = fc.option(fc.integer({ min: NOW - 1e9, max: NOW + 2e9 }), { nil: undefined });
    const life = fc.record({ posted: instant, opens: instant, closes: instant, filled: instant, withdrawn: instant });

    fc.assert(
      fc.property(life, fc.boolean(), fc.nat(3e9), (whole, isPool, later) => {
        fc.pre(isListed(statusAt(whole, NOW))); // no page tells of drafts, and none of what is over
        const read = readOpening(tellOpening(told(whole, isPool), NOW));

        expect(read.isPool).toBe(isPool);
        expect(statusAt(read.life, NOW + later)).toBe(statusAt(whole, NOW + later));
      }),
    );
  });

  test('needs no time zone: the file and the page agree in the minute of closing', () => {
    const file = { posted: '2026-11-02', closes: '2026-11-26T23:59', timeZone: 'America/St_Johns' };
    const closes = at('2026-11-27T03:29:00Z');
    const { life } = readOpening(tellOpening(told({ closes }), NOW));

    for (const now of [closes - 1, closes]) expect(statusAt(life, now)).toBe(openingStatus(file, now));
  });
});

describe('the places one can apply for', () => {
  const open = told({});
  const upcoming = told({ opens: NOW + 1 });
  const closed = told({ closes: NOW });
  const pool = told({}, true);

  test.each<[places: ReturnType<typeof countPlaces>, why: string, openings: ToldOpening[]]>([
    [2, 'open ones are counted', [open, open]],
    [1, 'upcoming ones, ended ones and pools are not', [open, upcoming, closed, pool]],
    ['soon', 'nothing is open, something will be', [upcoming, closed, pool]],
    ['pool', 'only a pool takes applications', [pool, closed]],
    [0, 'all have ended', [closed]],
    [0, 'there are none', []],
  ])('%s: %s', (places, _, openings) => {
    expect(countPlaces(openings, NOW)).toBe(places);
  });
});
