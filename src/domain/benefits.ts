import type { Benefit, Location, OpeningEntry } from '#domain/content.ts';

/** The countries that the person of an opening may work in, each once. */
export function countriesOf(
  opening: Pick<OpeningEntry, 'locations' | 'eligibleIn'>,
  locations: Iterable<Location>,
): string[] {
  const places = [...locations].filter(({ id }) => opening.locations.includes(id)).map(({ country }) => country);

  return [...new Set([...places, ...opening.eligibleIn])];
}

/** Whether a benefit holds in one of these countries. One that names no country holds everywhere. */
export const isGivenIn = (benefit: Benefit, countries: string[]): boolean =>
  benefit.countries.length === 0 || countries.some((country) => benefit.countries.includes(country));
