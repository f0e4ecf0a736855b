import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCatalogue, aLocation, anOpening } from '#testing/builders.ts';
import { adReference, listJobAds } from '#views/job-ads.ts';

type Fields = NonNullable<Parameters<typeof anOpening>[0]>;

const adsOf = (fields: Fields, locations = [aLocation()]) =>
  listJobAds(aCatalogue({ openings: [anOpening(fields)], locations }), 'en');

describe('an opening is advertised', () => {
  test('once for each place, under numbers that differ', () => {
    const ads = adsOf({ identifier: 'QM-1', locations: ['berlin', 'lisbon'] }, [
      aLocation(),
      aLocation({ id: 'lisbon', locality: 'Lisbon', country: 'PT', region: 'PT-11' }),
    ]);

    expect(ads.map(({ reference, requisition, place }) => [reference, requisition, place.text])).toEqual([
      ['QM-1-berlin', 'QM-1', 'Berlin, Germany'],
      ['QM-1-lisbon', 'QM-1', 'Lisbon, Portugal'],
    ]);
  });

  test('once for each country when it is remote', () => {
    const ads = adsOf({ identifier: 'QM-1', workplace: 'remote', locations: [], eligibleIn: ['DE', 'PT'] });

    expect(ads.map(({ reference, place }) => [reference, place])).toEqual([
      ['QM-1-de', { text: 'Germany', country: 'DE' }],
      ['QM-1-pt', { text: 'Portugal', country: 'PT' }],
    ]);
  });

  test.each<[string, Fields]>([
    ['while it is a talent pool', { vacancy: 'talent-pool' }],
    ['before it opens', { opens: '2026-11-24T09:00' }],
    ['after it has closed', { closes: '2026-11-20T12:59' }],
    ['once it is filled', { outcome: { filled: '2026-11-19' } }],
  ])('not %s', (_, fields) => {
    expect(adsOf(fields)).toEqual([]);
  });
});

describe('a place', () => {
  const placeOf = (fields: NonNullable<Parameters<typeof aLocation>[0]>) => adsOf({}, [aLocation(fields)])[0]?.place;

  test('in the United States is a city and a state', () => {
    expect(placeOf({ locality: 'Denver', region: 'US-CO', country: 'US' })).toMatchObject({
      text: 'Denver, CO',
      city: 'Denver',
      state: 'CO',
      country: 'US',
    });
  });

  test('whose region is a number has no state', () => {
    expect(placeOf({ locality: 'Lisbon', region: 'PT-11', country: 'PT' })?.state).toBeUndefined();
  });
});

describe('the number of an advertisement', () => {
  const identifier = () => fc.string({ minLength: 3, maxLength: 40 });
  const place = () => fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,3}$/);

  test('has at most 40 characters', () => {
    fc.assert(fc.property(identifier(), place(), (number, where) => adReference(number, where).length <= 40));
  });

  test('differs from place to place, long numbers included', () => {
    fc.assert(
      fc.property(identifier(), fc.uniqueArray(place(), { minLength: 2, maxLength: 8 }), (number, places) => {
        expect(new Set(places.map((where) => adReference(number, where))).size).toBe(places.length);
      }),
    );
  });

  test('is readable when there is room', () => {
    expect(adReference('QM-2026-014', 'berlin')).toBe('QM-2026-014-berlin');
  });

  // A number must never change once a board has seen it: this one is fixed here.
  test('is cut and told apart by a fingerprint when there is none', () => {
    expect(adReference('QM-2026-014-QM-2026-014-QM-2026-014-QM-2', 'berlin')).toBe(
      'QM-2026-014-QM-2026-014-QM-2026-0d991a3d',
    );
  });
});
