import type { PlaceLeaf } from 'schema-dts';
import type { Location } from '#domain/content.ts';

/** https://schema.org/Place with its postal address. The region is its ISO 3166-2 code without the country, as Google reads
 * it; where that is a number, which tells a reader nothing, it is left out. */
export const place = ({ street, postalCode, locality, region, country }: Location): PlaceLeaf => ({
  '@type': 'Place',
  address: {
    '@type': 'PostalAddress',
    streetAddress: street,
    addressLocality: locality,
    postalCode,
    ...(/^\D+$/.test(region.slice(country.length + 1)) && { addressRegion: region.slice(country.length + 1) }),
    addressCountry: country,
  },
});
