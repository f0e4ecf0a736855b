import { countriesOf } from '#domain/benefits.ts';
import type { Content, OpeningEntry, PayBand, Role } from '#domain/content.ts';

/** A family and level: what pay bands are for. */
export const rungOf = ({ family, level }: Pick<Role, 'family' | 'level'>): string => `${family}, ${level}`;

/** The first of these bands that holds in all countries. */
export const holdingIn = (bands: PayBand[], countries: string[]): PayBand | undefined =>
  bands.find((band) => countries.every((country) => band.countries.includes(country)));

/** A pay band for the role of an opening that holds wherever one can work; undefined when there is none. */
export function findFittingBand(
  { roles, payBands, locations }: Content,
  opening: Pick<OpeningEntry, 'role' | 'locations' | 'eligibleIn'>,
): PayBand | undefined {
  const role = roles.find(({ id }) => id === opening.role);

  return (
    role &&
    holdingIn(
      payBands.filter((band) => rungOf(band) === rungOf(role)),
      countriesOf(opening, locations),
    )
  );
}
