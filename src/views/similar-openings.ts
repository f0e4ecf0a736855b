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
  const { openings, ranks, families, reaches, countShared } = placesToApply(catalogue);
  const rank = rankOf(opening, catalogue);
  const family = families.numberOf(opening.role.family);
  const countries = new Set(countriesOf(opening, catalogue.locations.values()));
  const isNear = reaches.names.map((reach) => reach.split(' ').some((country) => countries.has(country)));
  const counts = countShared(skillIds(opening.role));
  const scores = new Float64Array(openings.length);
  for (let number = 0; number < scores.length; number += 1) {
    const shared = counts[number] ?? 0;
    const steps = Math.abs((ranks[number] ?? 0) - rank);
    if (shared === 0 || steps > 1) continue;
    scores[number] =
      shared +
      (isNear[reaches.numbers[number] ?? -1] ? SAME_COUNTRY : 0) +
      (families.numbers[number] === family ? SAME_FAMILY : 0) +
      (steps === 0 ? SAME_LEVEL : 0);
  }

  return bestScores(scores, MOST, (number) => openings[number]?.role.id).flatMap((number) => openings[number] ?? []);
}

/** What one can apply for, in columns: each opening that has ended asks for all of them. */
const placesToApply = onceFor((catalogue: Catalogue) => {
  const openings = listedOpenings(catalogue).filter(hasPlace);

  return {
    openings,
    ranks: Int16Array.from(openings, (opening) => rankOf(opening, catalogue)),
    families: toColumn(openings.map(({ role }) => role.family)),
    reaches: toColumn(openings.map((opening) => countriesOf(opening, catalogue.locations.values()).join(' '))),
    countShared: skillCounter(openings.map(({ role }) => skillIds(role))),
  };
});

/** Texts as numbers, because many are the same. */
function toColumn(texts: string[]) {
  const names = [...new Set(texts)];
  const known = new Map(names.map((name, number) => [name, number]));
  const numberOf = (name: string): number => known.get(name) ?? -1;

  return { names, numbers: Int32Array.from(texts, numberOf), numberOf };
}

const rankOf = ({ role }: Opening, { levels }: Catalogue): number => get(levels, role.level).rank;
