import { countriesOf } from '#domain/benefits.ts';
import { type Catalogue, get, listedOpenings, type Opening } from '#domain/catalogue.ts';
import { onceFor } from '#domain/once.ts';
import { skillIds } from '#domain/related-roles.ts';
import { hasPlace } from '#views/opening-note.ts';

const MOST_SIMILAR = 4;

// What a place that one can work from, and a ladder that one stands on, weigh beside a skill in common.
const SAME_COUNTRY = 8;
const SAME_FAMILY = 4;

/**
 * Up to four openings to apply for, one a role, at most one level away. Each skill that both roles ask for counts 1, the same family
 * as much as 4 of them, and work that can be done in the same country as much as 8; among equals the nearest level comes first.
 */
export function similarOpenings(opening: Opening, catalogue: Catalogue): Opening[] {
  const own = new Set(skillIds(opening.role));
  const rank = rankOf(opening, catalogue);
  const countries = new Set(countriesOf(opening, catalogue.locations.values()));
  const candidates = placesToApply(catalogue)
    .map((other) => ({ ...other, steps: Math.abs(other.rank - rank) }))
    .filter(({ steps }) => steps <= 1)
    .map(({ opening: other, steps, countries: theirs }) => {
      const shared = skillIds(other.role).filter((id) => own.has(id)).length;
      const isNear = theirs.some((country) => countries.has(country));
      const isFamily = other.role.family === opening.role.family;

      return {
        other,
        shared,
        steps,
        weight: shared + (isNear ? SAME_COUNTRY : 0) + (isFamily ? SAME_FAMILY : 0),
      };
    })
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.weight - a.weight || a.steps - b.steps);

  return candidates
    .map(({ other }) => other)
    .filter(({ role }, index, all) => all.findIndex((one) => one.role.id === role.id) === index)
    .slice(0, MOST_SIMILAR);
}

const placesToApply = onceFor((catalogue: Catalogue) =>
  listedOpenings(catalogue)
    .filter(hasPlace)
    .map((opening) => ({
      opening,
      rank: rankOf(opening, catalogue),
      countries: countriesOf(opening, catalogue.locations.values()),
    })),
);

const rankOf = ({ role }: Opening, { levels }: Catalogue): number => get(levels, role.level).rank;
