import { bestScores } from '#domain/best-scores.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Role } from '#domain/content.ts';
import { onceFor } from '#domain/once.ts';
import { type SkillCounter, skillCounter } from '#domain/skill-counter.ts';

interface RelatedRole {
  role: Role;
  /** Ids of the skills that both roles ask for, musts of the other role first. */
  shared: string[];
}

const MOST = 4;

/**
 * Up to four other roles that ask for the most of the same skills; those that the file names in `related` come first.
 * Neighbours on the same ladder path (built on each other) are left out: the ladder shows them already.
 */
export const relatedRoles = (role: Role, catalogue: Pick<Catalogue, 'roles'>): RelatedRole[] =>
  finderIn(catalogue)(role);

// Asked for by the page of a role and by each of its files.
const finderIn = onceFor((catalogue: Pick<Catalogue, 'roles'>) => {
  const others = numberRoles(catalogue);

  return onceFor((role: Role) => findRelated(role, others));
});

function findRelated(role: Role, others: NumberedRoles): RelatedRole[] {
  const own = skillIds(role);
  const scores = scoreAll(own, others);
  const change = (id: string | undefined, to: (score: number) => number): void => {
    const number = id === undefined ? undefined : others.numbers.get(id);
    if (number !== undefined) scores[number] = to(scores[number] ?? 0);
  };
  for (const id of new Set(role.related)) change(id, (score) => score + 2);
  for (const id of [role.id, role.buildsOn, ...(others.above.get(role.id) ?? [])]) change(id, () => 0);

  return bestScores(scores, MOST).flatMap((number) => {
    const other = others.all[number];

    return other ? [{ role: other, shared: skillIds(other).filter((id) => own.includes(id)) }] : [];
  });
}

/** Ids of all skills a role names, musts first. */
export const skillIds = onceFor(({ skills }: Role): readonly string[] =>
  [...skills].sort((a, b) => a.need.localeCompare(b.need)).flatMap((entry) => entry.skills),
);

/** All roles by number, from A to Z: of those that have as much in common, the first is taken. */
interface NumberedRoles {
  all: Role[];
  numbers: Map<string, number>;
  /** How many skills each names. */
  sizes: number[];
  countShared: SkillCounter;
  /** The ids of those that build on a role. */
  above: Map<string | undefined, string[]>;
}

function numberRoles({ roles }: Pick<Catalogue, 'roles'>): NumberedRoles {
  const all = [...roles.values()].sort((a, b) => a.title.localeCompare(b.title));
  const lists = all.map(skillIds);
  const above = Map.groupBy(all, ({ buildsOn }) => buildsOn);

  return {
    all,
    numbers: new Map(all.map(({ id }, number) => [id, number])),
    sizes: lists.map(({ length }) => length),
    countShared: skillCounter(lists),
    above: new Map([...above].map(([id, group]) => [id, group.map((role) => role.id)])),
  };
}

/** Overlap of a list of skills with that of each role, from 0 to 1. */
function scoreAll(own: readonly string[], { sizes, countShared }: NumberedRoles): Float64Array {
  const scores = new Float64Array(sizes.length);
  const counts = countShared(own);
  for (let number = 0; number < scores.length; number += 1) {
    const shared = counts[number] ?? 0;
    if (shared > 0) scores[number] = shared / (own.length + (sizes[number] ?? 0) - shared);
  }

  return scores;
}
