import { countriesOf, isGivenIn } from '#domain/benefits.ts';
import { byId } from '#domain/by-id.ts';
import type { Benefit, Content, Location, OpeningEntry, PayBand, Role } from '#domain/content.ts';
import { contentFile } from '#domain/content-file.ts';
import { holdingIn, rungOf } from '#domain/integrity/fitting-band.ts';
import type { IntegrityRule, Problem } from '#domain/problem.ts';
import { HOURS_ASSUMED } from '#domain/yearly-pay.ts';

/** What openings refer to, by id. */
interface Surroundings {
  roles: Map<string, Role>;
  bands: Map<string, PayBand>;
  /** The bands of a family and level. */
  ladder: Map<string, PayBand[]>;
  locations: Map<string, Location>;
  benefits: Map<string, Benefit>;
  families: Set<string>;
  levels: Set<string>;
}

/** Problems between an opening and its role, band, places and benefits. */
export function checkOpenings(content: Content): Problem<IntegrityRule>[] {
  const surroundings: Surroundings = {
    roles: byId(content.roles),
    bands: byId(content.payBands),
    ladder: Map.groupBy(content.payBands, rungOf),
    locations: byId(content.locations),
    benefits: byId(content.benefits),
    families: new Set(content.families.map(({ id }) => id)),
    levels: new Set(content.levels.map(({ id }) => id)),
  };

  return content.openings.flatMap((opening) => [
    ...checkRole(opening, surroundings),
    ...checkBand(opening, surroundings),
    ...checkWeek(opening, surroundings),
    ...checkBenefits(opening, surroundings),
  ]);
}

const problem = (rule: IntegrityRule, id: string, path: Problem['path'], message: string): Problem<IntegrityRule> => ({
  rule,
  collection: 'openings',
  id,
  path,
  message,
});

function checkRole({ id, role, outcome }: OpeningEntry, { roles }: Surroundings): Problem<IntegrityRule>[] {
  const status = roles.get(role)?.status;
  if (status === undefined || status === 'published' || (status === 'retired' && outcome)) return [];
  const state =
    status === 'draft'
      ? 'a draft. Publish the role first.'
      : 'retired. End this opening with an outcome, or name a published role.';

  return [problem('role-not-published', id, ['role'], `"${role}" is ${state}`)];
}

function checkBand(opening: OpeningEntry, surroundings: Surroundings): Problem<IntegrityRule>[] {
  const role = surroundings.roles.get(opening.role);
  const band = 'band' in opening.pay ? surroundings.bands.get(opening.pay.band) : undefined;
  if (!band || !role) return [];
  // A family or level that does not exist is told of itself, and no band fits it.
  if (![band, role].every(({ family, level }) => surroundings.families.has(family) && surroundings.levels.has(level)))
    return [];

  const countries = countriesOfOpening(opening, surroundings);
  const left = countries.filter((country) => !band.countries.includes(country));
  if (rungOf(band) === rungOf(role) && left.length === 0) return [];
  const why = left.length > 0 ? `does not hold in ${left.join(', ')}` : `is for ${rungOf(band)}`;
  const advice = advise(surroundings.ladder.get(rungOf(role)) ?? [], countries);

  return [
    problem(
      'band-does-not-fit',
      opening.id,
      ['pay', 'band'],
      `"${band.id}" ${why}; this opening needs a band for ${rungOf(role)}${advice}`,
    ),
  ];
}

function advise(bands: PayBand[], countries: string[]): string {
  const fitting = holdingIn(bands, countries);

  return fitting
    ? `, for example "${fitting.id}".`
    : ` in ${countries.join(', ')}. Add one, or write min, max, currency, period and reason.`;
}

/** A band is what a full week pays, unless it is paid by the hour or day. Nobody who is offered less would be paid that. */
function checkWeek({ id, pay, employment, hours }: OpeningEntry, { bands }: Surroundings): Problem<IntegrityRule>[] {
  const band = 'band' in pay ? bands.get(pay.band) : undefined;
  const isPartTimeOnly = employment.includes('part-time') && !employment.includes('full-time');
  if (!band || !isPartTimeOnly || band.period === 'hour' || band.period === 'day') return [];
  const advice =
    hours === undefined
      ? 'min, max, currency, period and reason, for the hours offered.'
      : `what ${hours} hours pay, for example ${numbersFor(band, hours)}.`;

  return [
    problem(
      'band-full-week',
      id,
      ['pay', 'band'],
      `"${band.id}" is what a full week pays, and this opening is part-time only. Write ${advice}`,
    ),
  ];
}

/** `{ min: 33900, max: 42000, … }` */
function numbersFor({ id, min, max, currency, period }: PayBand, hours: number): string {
  const [least, most] = [min, max].map((amount) => Math.round((amount * hours) / HOURS_ASSUMED));

  return `{ min: ${least}, max: ${most}, currency: ${currency}, period: ${period}, reason: For ${hours} of ${HOURS_ASSUMED} hours a week of band ${id} }`;
}

function checkBenefits(opening: OpeningEntry, surroundings: Surroundings): Problem<IntegrityRule>[] {
  const countries = countriesOfOpening(opening, surroundings);
  // Without a country a place could not be read, and is told of itself.
  if (countries.length === 0) return [];

  return (opening.benefits ?? []).flatMap((id, index) => {
    const benefit = surroundings.benefits.get(id);
    if (!benefit || isGivenIn(benefit, countries)) return [];
    const elsewhere = `"${id}" is given in ${benefit.countries.join(', ')} only, not in ${countries.join(', ')}.`;
    const advice = `Remove it here, or add the country in ${contentFile('benefits', id)}.`;

    return [problem('benefit-elsewhere', opening.id, ['benefits', index], `${elsewhere} ${advice}`)];
  });
}

const countriesOfOpening = (opening: OpeningEntry, { locations }: Surroundings): string[] =>
  countriesOf(
    opening,
    opening.locations.flatMap((id) => locations.get(id) ?? []),
  );
