import { expect, test } from 'vitest';
import { checkTimeZones } from '#domain/tidiness/time-zones.ts';
import { aContent, aLocation, anOpening } from '#testing/builders.ts';

type Fields = NonNullable<Parameters<typeof anOpening>[0]>;

const locations = [
  aLocation(),
  aLocation({ id: 'munich' }),
  aLocation({ id: 'lisbon', timeZone: 'Europe/Lisbon' }),
  aLocation({ id: 'toronto', timeZone: 'America/Toronto' }),
];

const check = (fields: Fields) =>
  checkTimeZones(aContent({ locations, openings: [anOpening(fields)] })).map(({ message }) => message);

test.each<[fields: Fields, why: string]>([
  [{ locations: ['berlin'] }, 'its own'],
  [{ locations: ['toronto', 'berlin'] }, 'that of one of its places'],
  [{ locations: ['atlantis'] }, 'a place that does not exist is told of itself'],
  [{ locations: ['lisbon', 'atlantis'] }, 'it may be that of a place which is not there'],
  [{ locations: undefined, workplace: 'remote', eligibleIn: ['CA'] }, 'remote work has no place'],
])('%o has a fitting zone: %s', (fields) => {
  expect(check(fields)).toEqual([]);
});

test('a zone that none of its places has is told with theirs, each once', () => {
  expect(check({ locations: ['berlin', 'lisbon', 'munich'], timeZone: 'America/Toronto' })).toEqual([
    'Found America/Toronto, the time zone of none of its places. It would open and close by clocks that are elsewhere. Write Europe/Berlin (Berlin and Munich) or Europe/Lisbon (Lisbon).',
  ]);
});
