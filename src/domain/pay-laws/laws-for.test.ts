import { expect, test } from 'vitest';
import { lawsFor } from '#domain/pay-laws/laws-for.ts';
import { aLocation, anOpening, aPayLaw } from '#testing/builders.ts';

type Fields = NonNullable<Parameters<typeof anOpening>[0]>;

const laws = [
  aPayLaw({ id: 'union', regions: undefined, countries: ['DE', 'PT'] }),
  aPayLaw({ id: 'colorado', regions: ['US-CO'] }),
  aPayLaw({ id: 'ontario', regions: ['CA-ON'] }),
];
const locations = [
  aLocation(),
  aLocation({ id: 'lisbon', country: 'PT', region: 'PT-11' }),
  aLocation({ id: 'denver', country: 'US', region: 'US-CO' }),
  aLocation({ id: 'austin', country: 'US', region: 'US-TX' }),
];

const at = (...ids: string[]): Fields => ({ locations: ids });
const remote = (...countries: string[]): Fields => ({
  workplace: 'remote',
  locations: undefined,
  eligibleIn: countries,
});

test.each<[fields: Fields, ids: string[], why: string]>([
  [at('berlin'), ['union'], 'a country'],
  [at('lisbon', 'berlin'), ['union'], 'once for two places'],
  [at('denver', 'lisbon'), ['union', 'colorado'], 'each place has its own law'],
  [at('austin'), [], 'another region of the same country'],
  [remote('US'), ['colorado'], 'somebody in Colorado may have it'],
  [remote('CA', 'DE'), ['union', 'ontario'], 'each country with all its regions'],
  [remote('GB'), [], 'a country without a law'],
])('%o: %j, %s', (fields, ids) => {
  expect(lawsFor(anOpening(fields), laws, locations).map(({ id }) => id)).toEqual(ids);
});

test.each<[closes: string | undefined, count: number, why: string]>([
  ['2026-12-31T23:59', 0, 'closes the day before the law begins'],
  ['2027-01-01T09:00', 1, 'can still be applied for on its first day'],
  [undefined, 1, 'has no end'],
])('a law to come, and an opening that closes %s: %i, as it %s', (closes, count) => {
  const law = aPayLaw({ regions: ['DE-BE'], since: '2027-01-01' });

  expect(lawsFor({ locations: ['berlin'], eligibleIn: [], closes }, [law], locations)).toHaveLength(count);
});
