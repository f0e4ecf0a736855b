import { byId } from '#domain/by-id.ts';
import type { Location, OpeningEntry, PayLaw } from '#domain/content.ts';

/** Where the work of an opening may be done, and until when people can apply. */
type Offer = Pick<OpeningEntry, 'locations' | 'eligibleIn' | 'closes'>;

/**
 * The laws that hold for an opening, in their order. A law of a region holds where one of the places lies in it, and for remote work
 * wherever one may live in its country: somebody in Colorado may hold a job that is open to the United States. A law that is still
 * to come holds for what can be applied for when it comes.
 */
export function lawsFor(offer: Offer, laws: PayLaw[], locations: Iterable<Location>): PayLaw[] {
  const known = byId(locations);
  const places = offer.locations.flatMap((id) => known.get(id) ?? []);

  return laws.filter(
    ({ countries = [], regions = [], since }) =>
      (offer.closes === undefined || since <= offer.closes.slice(0, 10)) &&
      (places.some(({ country, region }) => countries.includes(country) || regions.includes(region)) ||
        offer.eligibleIn.some((country) => countries.includes(country) || regions.some(isOf(country)))),
  );
}

const isOf =
  (country: string) =>
  (region: string): boolean =>
    region.startsWith(`${country}-`);
