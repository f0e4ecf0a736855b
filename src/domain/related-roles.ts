import type { Catalogue } from '#domain/catalogue.ts';
import type { Role } from '#domain/content.ts';
import { onceFor } from '#domain/once.ts';

export interface RelatedRole {
  role: Role;
  /** Ids of the skills that both roles ask for, musts of the other role first. */
  shared: string[];
}

const MOST = 4;

/**
 * Up to four other roles that ask for the most of the same skills; those that the file names in `related` come first.
 * Neighbours on the same ladder path (built on each other) are left out: the ladder shows them already.
 */
export function relatedRoles(
  role: Role,
  { roles, usesOfSkill }: Pick<Catalogue, 'roles' | 'usesOfSkill'>,
): RelatedRole[] {
  const own = skillIds(role);
  const shared = countShared(own, usesOfSkill);
  const named = new Set(role.related.flatMap((id) => roles.get(id) ?? []));
  const scored = [...new Set([...named, ...shared.keys()])]
    .filter((other) => other !== role && other.buildsOn !== role.id && role.buildsOn !== other.id)
    .map((other) => ({ role: other, score: score(shared.get(other) ?? 0, own, other) + (named.has(other) ? 2 : 0) }));
  const least = nthLargest(
    scored.map((one) => one.score),
    MOST,
  );

  // Sorted last: with thousands of roles, nearly all have something in common.
  return scored
    .filter((one) => one.score >= least)
    .sort((a, b) => b.score - a.score || a.role.title.localeCompare(b.role.title))
    .slice(0, MOST)
    .map(({ role: other }) => ({ role: other, shared: skillIds(other).filter((id) => own.includes(id)) }));
}

/** Ids of all skills a role names, musts first. */
export const skillIds = onceFor(({ skills }: Role): readonly string[] =>
  [...skills].sort((a, b) => a.need.localeCompare(b.need)).flatMap((entry) => entry.skills),
);

/** How many of the skills each role asks for; a role that asks for none is not in it. */
function countShared(skills: readonly string[], usesOfSkill: Catalogue['usesOfSkill']): Map<Role, number> {
  const counts = new Map<Role, number>();
  for (const id of skills)
    for (const { role } of usesOfSkill.get(id) ?? []) counts.set(role, (counts.get(role) ?? 0) + 1);

  return counts;
}

/** Overlap of the two skill lists from 0 to 1. */
const score = (shared: number, own: readonly string[], other: Role): number =>
  shared / Math.max(own.length + skillIds(other).length - shared, 1);

/** The n-th largest of some numbers, or less than all of them when there are not so many. */
function nthLargest(numbers: number[], n: number): number {
  const largest = new Array<number>(n).fill(Number.NEGATIVE_INFINITY);
  for (const number of numbers)
    if (number > (largest[n - 1] ?? 0)) {
      largest[n - 1] = number;
      largest.sort((a, b) => b - a);
    }

  return largest[n - 1] ?? 0;
}
