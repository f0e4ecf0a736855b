import { describe, expect, test } from 'vitest';
import type { Content } from '#domain/content.ts';
import { checkPayLaws } from '#domain/pay-laws.ts';
import { aBenefit, aContent, anOpening, aPayBand, aPayLaw, tellProblems } from '#testing/builders.ts';

type Fields = NonNullable<Parameters<typeof anOpening>[0]>;

const NOW = Date.parse('2026-11-20T12:00:00Z');
const inBerlin = { regions: ['DE-BE'], name: 'Berlin' };
const width = (most: number, id = 'berlin', name = 'Berlin') =>
  aPayLaw({ ...inBerlin, id, name, rangeWidth: { most, currency: 'EUR', exemptAbove: 200_000 } });
const all = aPayLaw({ ...inBerlin, asks: ['extras', 'benefits'] });
const pay = (min: number, max: number, fields: object = {}): Fields => ({
  pay: { min, max, currency: 'EUR', period: 'year', reason: 'No band fits this work.', ...fields },
});

const check = (fields: Fields, collections: Partial<Content>, unreadable = {}) =>
  tellProblems(checkPayLaws(aContent({ openings: [anOpening(fields)], ...collections }), NOW, unreadable));

describe('the width of a range', () => {
  test.each<[fields: Fields, count: number, why: string]>([
    [pay(60_000, 110_000), 0, 'just as wide as it may be'],
    [pay(60_000, 110_001), 1, 'one euro wider'],
    [pay(140_000, 200_000), 1, 'ends at the limit of the exemption'],
    [pay(140_000, 200_001), 0, 'ends above it'],
    [pay(60_000, 60_000), 0, 'one amount'],
    [pay(60_000, 124_000, { currency: 'USD' }), 0, 'another currency is not judged'],
    [pay(5000, 9200, { period: 'month' }), 1, 'counted for a year'],
    [pay(5000, 9100, { period: 'month' }), 0, 'counted for a year'],
  ])('%o: %i, %s', (fields, count) => {
    expect(check(fields, { payLaws: [width(50_000)] })).toHaveLength(count);
  });

  test('is told of by the strictest of the laws that hold', () => {
    const payLaws = [width(50_000, 'germany', 'Germany'), width(40_000), width(70_000, 'europe', 'Europe')];

    expect(check(pay(60_000, 124_000), { payLaws }).map(([, place, message]) => [place, message])).toEqual([
      [
        'openings developer-berlin pay max',
        'Berlin asks for a range not wider than EUR 40,000 a year; this one is EUR 64,000 wide. Write min and max closer together.',
      ],
    ]);
  });

  test('is that of the band where one is named', () => {
    const payBands = [aPayBand({ min: 60_000, max: 124_000 })];

    expect(check({}, { payBands, payLaws: [width(50_000)] }).map(([, place]) => place)).toEqual([
      'openings developer-berlin pay band',
    ]);
  });
});

describe('what must be said', () => {
  const bonus = aBenefit({ id: 'bonus', category: 'pay' });

  test.each<[why: string, fields: Fields, benefits: Content['benefits'], rules: string[]]>([
    ['a benefit that is no money', {}, [aBenefit()], ['law-extras']],
    ['a bonus among the benefits says both', {}, [bonus], []],
    ['a list that leaves it out', { benefits: [] }, [bonus], ['law-extras', 'law-benefits']],
    ['what is given elsewhere', {}, [aBenefit({ category: 'pay', countries: ['PT'] })], ['law-extras', 'law-benefits']],
    ['both are said', { payExtras: [{ kind: 'equity', text: 'Share options.' }] }, [aBenefit()], []],
  ])('%s', (_, fields, benefits, rules) => {
    expect(check(fields, { benefits, payLaws: [all] }).map(([rule]) => rule)).toEqual(rules);
  });

  test('is not asked while a file with benefits cannot be read', () => {
    expect(check({ benefits: [] }, { payLaws: [all] }, { benefits: ['bonus'] })).toEqual([]);
  });
});

test.each<[fields: Fields, count: number, why: string]>([
  [{}, 1, 'open'],
  [{ opens: '2026-12-01T09:00' }, 1, 'opens later'],
  [{ posted: '2026-12-01' }, 1, 'a draft, shown later'],
  [{ closes: '2026-11-19T12:00' }, 0, 'closed'],
  [{ outcome: { filled: '2026-11-19' } }, 0, 'filled'],
])('%o: %i problem, %s', (fields, count) => {
  expect(check(fields, { payLaws: [all] })).toHaveLength(count);
});
