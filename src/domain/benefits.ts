import type { Benefit, Location, OpeningEntry } from '#domain/content.ts';
import { BENEFIT_CATEGORIES } from '#schemas/benefit.ts';

/** The countries that the person of an opening may work in, each once. */
export function countriesOf(
  opening: Pick<OpeningEntry, 'locations' | 'eligibleIn'>,
  locations: Iterable<Location>,
): string[] {
  const places = [...locations].filter(({ id }) => opening.locations.includes(id)).map(({ country }) => country);

  return [...new Set([...places, ...opening.eligibleIn])];
}

/** The benefits of one opening by category: those it lists, else all that hold in one of its countries. */
export function benefitsOf(
  opening: Pick<OpeningEntry, 'locations' | 'eligibleIn' | 'benefits'>,
  benefits: Iterable<Benefit>,
  locations: Iterable<Location>,
): Benefit[] {
  const countries = countriesOf(opening, locations);

  return [...benefits]
    .filter((benefit) => opening.benefits?.includes(benefit.id) ?? isGivenIn(benefit, countries))
    .sort((a, b) => BENEFIT_CATEGORIES.indexOf(a.category) - BENEFIT_CATEGORIES.indexOf(b.category));
}

/** Whether a benefit holds in one of these countries. One that names no country holds everywhere. */
export const isGivenIn = (benefit: Benefit, countries: string[]): boolean =>
  benefit.countries.length === 0 || countries.some((country) => benefit.countries.includes(country));
