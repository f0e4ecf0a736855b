import type { Location } from '#domain/content.ts';
import { isolate } from '#messages/direction.ts';
import type { Locale } from '#messages/messages.ts';
import { formatCountry } from '#views/lists.ts';

/** A postal address line by line for people, and its region (ISO 3166-2) for machines. */
export interface AddressView {
  /** "Setzerstraße 21", "10969 Berlin", "Germany" */
  lines: string[];
  region: string;
}

/** The postal address of a place. */
export const addressView = (location: Location, locale: Locale): AddressView => ({
  lines: [location.street, formatTown(location), formatCountry(location.country, locale)].map((line) =>
    isolate(line, locale),
  ),
  region: location.region,
});

// Where people write the code of the region, and where the postal code stands last.
const REGION_IS_WRITTEN = ['AU', 'CA', 'US'];
const CODE_IS_LAST = ['GB', 'IE'];

/** The town as an envelope there shows it: "10969 Berlin", "London EC1R 9QX", "Denver, CO 80205". */
function formatTown({ locality, region, postalCode, country }: Location): string {
  if (REGION_IS_WRITTEN.includes(country)) return `${locality}, ${region.slice(country.length + 1)} ${postalCode}`;

  return CODE_IS_LAST.includes(country) ? `${locality} ${postalCode}` : `${postalCode} ${locality}`;
}
