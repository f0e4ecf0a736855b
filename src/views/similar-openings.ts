import { countriesOf } from '#domain/benefits.ts';
import { bestScores } from '#domain/best-scores.ts';
import { type Catalogue, get, listedOpenings, type Opening } from '#domain/catalogue.ts';
import { onceFor } from '#domain/once.ts';
import { skillIds } from '#domain/related-roles.ts';
import { skillCounter } from '#domain/skill-counter.ts';
import { hasPlace } from '#views/opening-note.ts';

const MOST = 4;

// What a place that one can work from, and a ladder that one stands on, weigh beside a skill in common.
const SAME_COUNTRY = 8;
const SAME_FAMILY = 4;
// Less than anything else.
const SAME_LEVEL = 0.5;

/**
 * Up to four openings to apply for, one a role, at most one level away. Each skill that both roles ask for counts 1, the same family
 * as much as 4 of them, and work that can be done in the same country as much as 8; among equals the nearest level comes first.
 */
export function similarOpenings(opening: Opening, catalogue: Catalogue): Opening[] {
  const { places, countShared } = placesToApply(catalogue);
  const rank = rankOf(opening, catalogue);
  const countries = new Set(countriesOf(opening, catalogue.locations.values()));
  const scores = new Float64Array(places.length);
  for (const [number, shared] of countShared(skillIds(opening.role)).entries()) {
    const place = places[number];
    if (place && shared > 0 && Math.abs(place.rank - rank) <= 1) {
      scores[number] =
        shared +
        (place.countries.some((country) => countries.has(country)) ? SAME_COUNTRY : 0) +
        (place.opening.role.family === opening.role.family ? SAME_FAMILY : 0) +
        (place.rank === rank ? SAME_LEVEL : 0);
    }
  }

  return bestScores(scores, MOST, (number) => places[number]?.opening.role.id).flatMap(
    (number) => places[number]?.opening ?? [],
  );
}

const placesToApply = onceFor((catalogue: Catalogue) => {
  const places = listedOpenings(catalogue)
    .filter(hasPlace)
    .map((opening) => ({
      opening,
      rank: rankOf(opening, catalogue),
      countries: countriesOf(opening, catalogue.locations.values()),
    }));

  return { places, countShared: skillCounter(places.map(({ opening }) => skillIds(opening.role))) };
});

const rankOf = ({ role }: Opening, { levels }: Catalogue): number => get(levels, role.level).rank;
