import type { Role } from '#domain/content.ts';

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
export function relatedRoles(role: Role, roles: Iterable<Role>): RelatedRole[] {
  const own = new Set(skillIds(role));

  return [...roles]
    .filter((other) => other.id !== role.id && other.buildsOn !== role.id && role.buildsOn !== other.id)
    .map((other) => ({ role: other, shared: skillIds(other).filter((id) => own.has(id)) }))
    .filter(({ role: other, shared }) => shared.length > 0 || role.related.includes(other.id))
    .sort((a, b) => score(b, role, own.size) - score(a, role, own.size) || a.role.title.localeCompare(b.role.title))
    .slice(0, MOST);
}

/** Ids of all skills a role names, musts first. */
export const skillIds = ({ skills }: Role): string[] =>
  [...skills].sort((a, b) => a.need.localeCompare(b.need)).flatMap((entry) => entry.skills);

/** Overlap of the two skill lists from 0 to 1; a role named by hand ranks above every derived one. */
function score({ role: other, shared }: RelatedRole, role: Role, ownCount: number): number {
  const all = ownCount + skillIds(other).length - shared.length;
  const named = role.related.includes(other.id) ? 2 : 0;

  return named + shared.length / Math.max(all, 1);
}
