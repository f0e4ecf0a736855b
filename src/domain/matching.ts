import type { NeedGroup } from '#domain/search/packed-needs.ts';

/** Skills that somebody brings, by number: how well, from 1 awareness to 4 expert. */
export type Mine = ReadonlyMap<number, number>;

/** The same for quick reading: a place for each skill of the site. */
export interface Held {
  /** How well each skill is known; 0 when it is not. */
  own: ArrayLike<number>;
  /** How well the best known skill that is a part of it is; 0 when there is none. */
  part: ArrayLike<number>;
}

/** How much of what a role asks for somebody brings. */
export interface Match {
  /** The place of the role in the list that was asked about. */
  role: number;
  /** 0 to 1, over what the role needs; over what it welcomes where it needs nothing. */
  share: number;
  /** 0 to 1, over what is merely welcome. */
  nice: number;
  /** How much the role needs in all: the steps of everything that must. */
  demand: number;
}

/** A skill that is only a part of the one asked for counts half. */
const PART = 0.5;

/** The most that a skill can count. */
const WHOLE = 1;

/** What somebody brings, as matching reads it. `parts` are, for each skill of the site, the skills that it includes. */
export function hold(mine: Mine, parts: number[][]): Held {
  const own = Uint8Array.from(parts, (_, skill) => mine.get(skill) ?? 0);
  const part = Uint8Array.from(parts, (within) => Math.max(0, ...within.map((skill) => own[skill] ?? 0)));

  return { own, part };
}

/**
 * How much a skill counts towards a need, 0 to 1. At the proficiency asked for or above it counts whole, below by its steps: working
 * (2) where practitioner (3) is asked for counts two thirds. A part of the skill counts half of that.
 */
export function credit(skill: number, proficiency: number, { own, part }: Held): number {
  // A role that names no proficiency is content with any.
  const asked = proficiency || 1;

  return Math.max(Math.min(WHOLE, (own[skill] ?? 0) / asked), PART * Math.min(WHOLE, (part[skill] ?? 0) / asked));
}

/** How much of a need is met, 0 to 1: of a group the best count, as many as are asked for. */
export function creditOf({ skills, atLeast, proficiency }: NeedGroup, held: Held): number {
  if (atLeast === 1) {
    let best = 0;
    for (const skill of skills) best = Math.max(best, credit(skill, proficiency, held));

    return best;
  }
  const best = skills
    .map((skill) => credit(skill, proficiency, held))
    .sort((a, b) => b - a)
    .slice(0, atLeast);

  return best.reduce((sum, one) => sum + one, 0) / atLeast;
}

/** How much of what one role asks for is brought. Needs count the same, whatever proficiency they ask for. */
export function matchRole(needs: NeedGroup[], held: Held, role = 0): Match {
  let [must, musts, nice, nices, demand] = [0, 0, 0, 0, 0];

  for (const need of needs) {
    const met = creditOf(need, held);
    if (need.need === 'must') {
      must += met;
      musts += 1;
      demand += need.atLeast * (need.proficiency || 1);
    } else {
      nice += met;
      nices += 1;
    }
  }
  const niceShare = nices > 0 ? nice / nices : 0;

  return { role, share: musts > 0 ? must / musts : niceShare, nice: niceShare, demand };
}

/**
 * All roles that ask for something, the best match first. Among equals the role that needs more stands first, because a junior role
 * is met by every senior; then the one that welcomes more of what is brought; then the order of the list.
 */
export const matchRoles = (roles: NeedGroup[][], held: Held): Match[] =>
  roles
    .map((needs, role) => matchRole(needs, held, role))
    .filter(({ role }) => (roles[role]?.length ?? 0) > 0)
    .sort((a, b) => b.share - a.share || b.demand - a.demand || b.nice - a.nice || a.role - b.role);

/** A share as a whole percentage. Only what is met whole is 100. */
export const toPercent = (share: number): number => Math.floor(share * 100 + 1e-9);
