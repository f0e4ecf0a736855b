import { byId } from '#domain/by-id.ts';
import type { Content } from '#domain/content.ts';
import { joinWords } from '#domain/integrity/also-in.ts';
import type { Problem } from '#domain/problem.ts';

/** One problem for each opening whose dates are meant in a time zone that none of its places has. */
export function checkTimeZones({ openings, locations }: Content): Problem<'zone-elsewhere'>[] {
  const known = byId(locations);

  return openings.flatMap(({ id, timeZone, locations: ids }) => {
    const places = ids.flatMap((place) => known.get(place) ?? []);
    // A place that does not exist is told of itself; remote work has none.
    if (places.length < Math.max(ids.length, 1) || places.some((place) => place.timeZone === timeZone)) return [];
    const zones = [...Map.groupBy(places, (place) => place.timeZone)].map(
      ([zone, group]) => `${zone} (${joinWords(group.map(({ name }) => name))})`,
    );
    const message = `Found ${timeZone}, the time zone of none of its places. It would open and close by clocks that are elsewhere. Write ${zones.join(' or ')}.`;

    return [{ rule: 'zone-elsewhere', collection: 'openings', id, path: ['timeZone'], message }];
  });
}
