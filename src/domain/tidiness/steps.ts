import { byId } from '#domain/by-id.ts';
import type { Content, Level, PayBand } from '#domain/content.ts';
import { contentFile } from '#domain/content-file.ts';
import type { Problem } from '#domain/problem.ts';

/** Steps that no ladder should have: past a role that stands in between, or to a higher level that is paid less. */
export const checkSteps = (content: Content): Problem<'step-skipped' | 'band-below'>[] => [
  ...checkSkipped(content),
  ...checkBands(content),
];

/** One problem for each role that builds on another although a rung between the two has a published role of the family. */
function checkSkipped({ roles, levels }: Content): Problem<'step-skipped'>[] {
  const known = byId(levels);
  const all = byId(roles);
  const rungs = new Map(
    roles.filter(({ status }) => status === 'published').map((role) => [`${role.family} ${role.level}`, role]),
  );

  return roles.flatMap((role) => {
    const lower = all.get(role.buildsOn ?? '');
    const [own, below] = [known.get(role.level), known.get(lower?.level ?? '')];
    if (!lower || !own || !below || role.status !== 'published' || lower.family !== role.family) return [];
    const between = levels
      .filter((level) => isBetween(level, below, own))
      .flatMap(({ id }) => rungs.get(`${role.family} ${id}`) ?? [])[0];
    if (!between) return [];
    const message = `"${lower.id}" is ${lower.level} and this role is ${role.level}, so "${between.id}" (${between.level}) stands between the two. Did you mean "${between.id}"?`;

    return [{ rule: 'step-skipped', collection: 'roles', id: role.id, path: ['buildsOn'], message }];
  });
}

const isBetween = ({ track, rank }: Level, below: Level, own: Level): boolean =>
  track === own.track && below.rank < rank && rank < own.rank;

/** One problem for each band that begins below the one of a lower level, for the same work, place and time. */
function checkBands({ payBands, levels }: Content): Problem<'band-below'>[] {
  const known = byId(levels);
  const ladders = Map.groupBy(payBands, ({ family, currency, period }) => `${family} ${currency} ${period}`);

  return [...ladders.values()].flatMap((bands) =>
    bands.flatMap((band) => {
      const lower = bands.find(
        (other) => other.min > band.min && holdTogether(band, other) && isLower(known, other.level, band.level),
      );
      if (!lower) return [];
      const message = `Found ${band.min} for ${band.level}, and ${contentFile('payBands', lower.id)} begins at ${lower.min} for ${lower.level}. Correct the one that is wrong.`;

      return [{ rule: 'band-below' as const, collection: 'payBands' as const, id: band.id, path: ['min'], message }];
    }),
  );
}

const holdTogether = (a: PayBand, b: PayBand): boolean =>
  a.countries.some((country) => b.countries.includes(country)) &&
  a.effectiveFrom <= (b.effectiveTo ?? '9999-12-31') &&
  b.effectiveFrom <= (a.effectiveTo ?? '9999-12-31');

function isLower(levels: Map<string, Level>, below: string, above: string): boolean {
  const [lower, higher] = [levels.get(below), levels.get(above)];

  return lower !== undefined && higher !== undefined && lower.track === higher.track && lower.rank < higher.rank;
}
