import { cellOf, type NeedIndex } from '#domain/matching/need-index.ts';
import { GRADES, type NeedGroup } from '#domain/search/packed-needs.ts';

/** Skills that somebody brings, by number: how well, from 1 awareness to 4 expert. */
export type Mine = ReadonlyMap<number, number>;

/** The same as matching reads it. */
export interface Held {
  /** How well each skill of the site is known; 0 when it is not. */
  own: Uint8Array;
  /** How much each skill counts where a proficiency is asked for, by `cellOf`. */
  credits: Float64Array;
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

/** Every role that asks for something, and how much of each need is met. */
export interface Matches {
  /** The best match first. */
  list: Match[];
  /** 0 to 1, by the number of the need. */
  met: Float64Array;
}

/** A skill that is only a part of the one asked for counts half. */
const PART = 0.5;

/**
 * What somebody brings. `parts` are, for each skill of the site, the skills that it includes. A skill counts whole at the proficiency
 * asked for or above it, and below by its steps: working (2) where practitioner (3) is asked for counts two thirds. A part of the
 * skill counts half of that.
 */
export function hold(mine: Mine, parts: number[][]): Held {
  const own = Uint8Array.from(parts, (_, skill) => mine.get(skill) ?? 0);
  const credits = new Float64Array(parts.length * GRADES);

  for (const [skill, within] of parts.entries()) {
    const known = own[skill] ?? 0;
    const part = Math.max(0, ...within.map((one) => own[one] ?? 0));
    for (let proficiency = 0; proficiency < GRADES; proficiency += 1) {
      // A role that names no proficiency is content with any.
      const asked = proficiency || 1;
      credits[cellOf(skill, proficiency)] = Math.max(Math.min(1, known / asked), PART * Math.min(1, part / asked));
    }
  }

  return { own, credits };
}

/** How much a skill counts towards a need by itself, 0 to 1. */
export const creditFor = (skill: number, { proficiency }: NeedGroup, { credits }: Held): number =>
  credits[cellOf(skill, proficiency)] ?? 0;

/** How much of a need is met, 0 to 1: of a group the best count, as many as are asked for. */
export function creditOf(need: NeedGroup, held: Held): number {
  const { skills, atLeast } = need;
  const best = skills
    .map((skill) => creditFor(skill, need, held))
    .sort((a, b) => b - a)
    .slice(0, atLeast);

  return best.reduce((sum, one) => sum + one, 0) / atLeast;
}

/**
 * Every role that asks for something, the best match first. All that a role needs counts the same. Among equals the role that needs
 * more stands first, because a junior role is met by every senior; then the one that welcomes more of what is brought.
 */
export function matchRoles(index: NeedIndex, held: Held): Matches {
  const met = meetNeeds(index, held);
  const matches = index.roles.map((_, role) => matchRole(index, met, role)).filter(({ role }) => asks(role, index));
  const keys = Float64Array.from(index.roles, () => 0);
  for (const match of matches) keys[match.role] = toKey(match);

  return { list: matches.sort((a, b) => (keys[b.role] ?? 0) - (keys[a.role] ?? 0) || a.role - b.role), met };
}

const asks = (role: number, { roles }: NeedIndex): boolean => (roles[role]?.length ?? 0) > 0;

function meetNeeds({ needs, atLeast, cellsFrom, cells }: NeedIndex, held: Held): Float64Array {
  const { credits } = held;
  const met = new Float64Array(needs.length);

  for (let need = 0; need < met.length; need += 1) {
    const [from = 0, to = 0] = [cellsFrom[need], cellsFrom[need + 1]];
    let best = 0;
    for (let at = from; at < to; at += 1) best = Math.max(best, credits[cells[at] ?? 0] ?? 0);
    // With nothing at all, and where one is enough, the best is the answer.
    const group = best > 0 && atLeast[need] !== 1 ? needs[need] : undefined;
    met[need] = group ? creditOf(group, held) : best;
  }

  return met;
}

function matchRole({ needsFrom, isMust, musts, demand }: NeedIndex, met: Float64Array, role: number): Match {
  const [from = 0, to = 0] = [needsFrom[role], needsFrom[role + 1]];
  const needed = musts[role] ?? 0;
  let [must, nice] = [0, 0];

  for (let need = from; need < to; need += 1) {
    if (isMust[need]) must += met[need] ?? 0;
    else nice += met[need] ?? 0;
  }
  const welcome = to - from > needed ? tidy(nice / (to - from - needed)) : 0;

  return { role, share: needed > 0 ? tidy(must / needed) : welcome, nice: welcome, demand: demand[role] ?? 0 };
}

// Thirds that are added in another order differ in the sixteenth digit, and equal roles would not be equal.
const PLACES = 1e9;
const tidy = (share: number): number => Math.round(share * PLACES) / PLACES;

/** Share, demand and welcome share in one number: one comparison instead of three, over ten thousand roles. */
const toKey = ({ share, demand, nice }: Match): number =>
  Math.round(share * PLACES) * 1e6 + Math.min(demand, 999) * 1e3 + Math.min(Math.round(nice * 1e3), 999);

/** A share as a whole percentage. Only what is met whole is 100. */
export const toPercent = (share: number): number => Math.floor(tidy(share * 100));
