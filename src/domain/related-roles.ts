import type { Catalogue, SkillUse } from '#domain/catalogue.ts';
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
export const relatedRoles = (role: Role, catalogue: Pick<Catalogue, 'roles' | 'usesOfSkill'>): RelatedRole[] =>
  finderIn(catalogue)(role);

// Asked for by the page of a role and by each of its files.
const finderIn = onceFor((catalogue: Pick<Catalogue, 'roles' | 'usesOfSkill'>) => {
  const others = numberRoles(catalogue);

  return onceFor((role: Role) => findRelated(role, catalogue, others));
});

function findRelated(role: Role, { roles }: Pick<Catalogue, 'roles'>, others: NumberedRoles): RelatedRole[] {
  const own = skillIds(role);
  const named = new Set(role.related.flatMap((id) => roles.get(id) ?? []));
  const counts = countShared(own, others);
  const scores = others.all.map((other, number) => {
    const isNear = other === role || other.buildsOn === role.id || role.buildsOn === other.id;

    return isNear ? 0 : score(counts[number] ?? 0, own, others.sizes[number] ?? 0) + (named.has(other) ? 2 : 0);
  });
  const least = nthLargest(scores, MOST);

  // Sorted last: with thousands of roles, nearly all have something in common.
  return others.all
    .map((other, number) => ({ role: other, score: scores[number] ?? 0 }))
    .filter((one) => one.score > 0 && one.score >= least)
    .sort((a, b) => b.score - a.score || a.role.title.localeCompare(b.role.title))
    .slice(0, MOST)
    .map(({ role: other }) => ({ role: other, shared: skillIds(other).filter((id) => own.includes(id)) }));
}

/** Ids of all skills a role names, musts first. */
export const skillIds = onceFor(({ skills }: Role): readonly string[] =>
  [...skills].sort((a, b) => a.need.localeCompare(b.need)).flatMap((entry) => entry.skills),
);

/** All roles by number, and for each skill the numbers of those that ask for it: thousands are counted in no time. */
interface NumberedRoles {
  all: Role[];
  /** How many skills each names. */
  sizes: number[];
  askers: Map<string, Uint32Array>;
}

function numberRoles({ roles, usesOfSkill }: Pick<Catalogue, 'roles' | 'usesOfSkill'>): NumberedRoles {
  const all = [...roles.values()];
  const numbers = new Map(all.map((role, number) => [role, number]));
  const askersOf = (uses: SkillUse[]) => Uint32Array.from(uses.flatMap(({ role }) => numbers.get(role) ?? []));

  return {
    all,
    sizes: all.map((role) => skillIds(role).length),
    askers: new Map([...usesOfSkill].map(([id, uses]) => [id, askersOf(uses)])),
  };
}

/** How many of the skills each role asks for. */
function countShared(skills: readonly string[], { all, askers }: NumberedRoles): Uint16Array {
  const counts = new Uint16Array(all.length);
  for (const id of skills) for (const number of askers.get(id) ?? []) counts[number] = (counts[number] ?? 0) + 1;

  return counts;
}

/** Overlap of two skill lists from 0 to 1. */
const score = (shared: number, own: readonly string[], size: number): number =>
  shared / Math.max(own.length + size - shared, 1);

/** The n-th largest of some numbers, or less than all of them when there are not so many. */
function nthLargest(numbers: readonly number[], n: number): number {
  const largest = new Array<number>(n).fill(Number.NEGATIVE_INFINITY);
  for (const number of numbers)
    if (number > (largest[n - 1] ?? 0)) {
      largest[n - 1] = number;
      largest.sort((a, b) => b - a);
    }

  return largest[n - 1] ?? 0;
}
