import { countriesOf, isGivenIn } from '#domain/benefits.ts';
import type { Content, OpeningEntry, PayBand } from '#domain/content.ts';
import type { Problem } from '#domain/problem.ts';

/** Problems between an opening and its role, band, places and benefits. */
export function checkOpenings(content: Content): Problem[] {
  return content.openings.flatMap((opening) => [
    ...checkRole(opening, content),
    ...checkBand(opening, content),
    ...checkBenefits(opening, content),
  ]);
}

const problem = (rule: string, id: string, path: Problem['path'], message: string): Problem => ({
  rule,
  severity: 'error',
  collection: 'openings',
  id,
  path,
  message,
});

function checkRole({ id, role, outcome }: OpeningEntry, { roles }: Content): Problem[] {
  const status = roles.find((other) => other.id === role)?.status;
  if (status === undefined || status === 'published' || (status === 'retired' && outcome)) return [];
  const advice = status === 'draft' ? 'Publish the role first.' : 'End this opening with an outcome.';

  return [problem('role-not-published', id, ['role'], `"${role}" is ${status}. ${advice}`)];
}

function checkBand(opening: OpeningEntry, content: Content): Problem[] {
  const { pay, id } = opening;
  if (!('band' in pay)) return [];

  const band = content.payBands.find((other) => other.id === pay.band);
  const role = content.roles.find((other) => other.id === opening.role);
  if (!band || !role) return [];

  const left = countriesOf(opening, content.locations).filter((country) => !band.countries.includes(country));
  const fits = band.family === role.family && band.level === role.level && left.length === 0;
  if (fits) return [];

  const why = left.length > 0 ? `does not hold in ${left.join(', ')}` : `is for ${band.family}, ${band.level}`;

  return [
    problem(
      'band-does-not-fit',
      id,
      ['pay', 'band'],
      `"${band.id}" ${why}; this opening needs a band for ${role.family}, ${role.level}${advise(content.payBands, role, countriesOf(opening, content.locations))}`,
    ),
  ];
}

function advise(bands: PayBand[], role: { family: string; level: string }, countries: string[]): string {
  const fitting = bands.find(
    (band) =>
      band.family === role.family &&
      band.level === role.level &&
      countries.every((country) => band.countries.includes(country)),
  );

  return fitting
    ? `, for example "${fitting.id}".`
    : ` in ${countries.join(', ')}. Add one, or write min, max, currency, period and reason.`;
}

function checkBenefits(opening: OpeningEntry, content: Content): Problem[] {
  const countries = countriesOf(opening, content.locations);

  return (opening.benefits ?? []).flatMap((id, index) => {
    const benefit = content.benefits.find((other) => other.id === id);
    // Without a country a place could not be read, and is told of itself.
    const fits = !benefit || countries.length === 0 || isGivenIn(benefit, countries);

    return fits
      ? []
      : [
          problem(
            'benefit-elsewhere',
            opening.id,
            ['benefits', index],
            `"${id}" is given in ${benefit.countries.join(', ')} only, not in ${countries.join(', ')}. Remove it.`,
          ),
        ];
  });
}
