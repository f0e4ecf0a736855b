import type { NeedIndex } from '#domain/matching/need-index.ts';
import { creditFor, type Held, type Matches } from '#domain/matching.ts';
import { GRADES, type NeedGroup } from '#domain/search/packed-needs.ts';

/** A skill that would bring somebody nearer to roles. */
export interface Advice {
  skill: number;
  /** As well as the nearest role with an open need asks for it. */
  proficiency: number;
  /** The roles with a need that the skill would meet better at this proficiency, the nearest first. */
  roles: number[];
  /** Of these, the ones that would then miss nothing they need. */
  completes: number[];
}

/**
 * The skills that would open most roles, best first: those that add most to what roles need, where a role that is nearly met
 * counts more than one that is far away. Skills in `passed` are left out.
 */
export function adviseSkills(
  index: NeedIndex,
  matches: Matches,
  held: Held,
  passed: ReadonlySet<number>,
  most: number,
): Advice[] {
  const gains = sumGains(index, matches, held);
  const best = [...gains.keys()]
    .filter((skill) => (gains[skill] ?? 0) > 0 && !passed.has(skill))
    .sort((a, b) => (gains[b] ?? 0) - (gains[a] ?? 0) || a - b)
    .slice(0, most * CHOICE);
  const open: number[][] = [];
  for (const skill of best) open[skill] = [];
  eachOpen(index, matches, held, (skill, need) => open[skill]?.push(need));

  return withoutAlternatives(best, open, most).map((skill) =>
    adviceFor(skill, open[skill] ?? [], index, matches, held),
  );
}

// From as many times more skills are chosen: of a group the others are no further advice.
const CHOICE = 5;

/** The first skills, without those that would meet nothing which one before them does not: MySQL after MongoDB. */
function withoutAlternatives(skills: number[], open: number[][], most: number): number[] {
  const met = new Set<number>();
  const chosen: number[] = [];

  for (const skill of skills) {
    const own = open[skill] ?? [];
    if (own.every((need) => met.has(need))) continue;
    if (chosen.push(skill) === most) break;
    for (const need of own) met.add(need);
  }

  return chosen;
}

// So that the very first skills are worth something, when no role is near.
const NEARNESS = 0.1;

/** For each skill, what it would add to all roles if it were known as well as each asks. */
function sumGains(index: NeedIndex, matches: Matches, held: Held): Float64Array {
  const { roleOf, musts, atLeast } = index;
  const weights = new Float64Array(musts.length);
  for (const { role, share } of matches.list) weights[role] = (NEARNESS + share) ** 3 / (musts[role] || 1);
  const gains = new Float64Array(held.own.length);
  eachOpen(index, matches, held, (skill, need, open) => {
    const gain = Math.min(open, 1 / (atLeast[need] || 1)) * (weights[roleOf[need] ?? 0] ?? 0);
    gains[skill] = (gains[skill] ?? 0) + gain;
  });

  return gains;
}

/** Tells of each skill that would meet a need better, and how much of the need is open. */
function eachOpen(
  { isMust, proficiency, cells, cellsFrom }: NeedIndex,
  { met }: Matches,
  { own }: Held,
  tell: (skill: number, need: number, open: number) => void,
): void {
  for (let need = 0; need < met.length; need += 1) {
    const open = 1 - (met[need] ?? 0);
    if (!isMust[need] || open === 0) continue;
    const asked = proficiency[need] ?? 0;
    const end = cellsFrom[need + 1] ?? 0;
    for (let at = cellsFrom[need] ?? 0; at < end; at += 1) {
      const skill = ((cells[at] ?? 0) - asked) / GRADES;
      // Nobody comes nearer with a skill that is known as well as it is asked for.
      if ((own[skill] ?? 0) < (asked || 1)) tell(skill, need, open);
    }
  }
}

function adviceFor(skill: number, found: number[], index: NeedIndex, { met, list }: Matches, held: Held): Advice {
  const { needs, roleOf } = index;
  // By role: its open need that the skill is in, counted from 1.
  const openIn = new Uint32Array(index.musts.length);
  for (const need of found) openIn[roleOf[need] ?? 0] = need + 1;
  const near = list.filter(({ role }) => openIn[role]).map(({ role }) => (openIn[role] ?? 0) - 1);
  const proficiency = needs[near[0] ?? -1]?.proficiency || 1;
  const toRole = (need: number) => roleOf[need] ?? 0;

  return {
    skill,
    proficiency,
    // What is not met at all is met better by anything.
    roles: near.filter((need) => met[need] === 0 || isHelped(needs[need], skill, proficiency, held)).map(toRole),
    completes: near
      .filter((need) => isLastOpen(need, index, met) && isMetBy(needs[need], skill, proficiency, held))
      .map(toRole),
  };
}

/** Whether a role needs nothing besides this that is not met. */
function isLastOpen(need: number, { roleOf, needsFrom, isMust }: NeedIndex, met: Float64Array): boolean {
  const role = roleOf[need] ?? 0;
  const last = needsFrom[role + 1] ?? 0;
  for (let other = needsFrom[role] ?? 0; other < last; other += 1) {
    if (other !== need && isMust[other] && met[other] !== 1) return false;
  }

  return true;
}

/** Whether a skill would count more, known so well, than what counts now. */
function isHelped(need: NeedGroup | undefined, skill: number, proficiency: number, held: Held): boolean {
  const counts = Math.min(1, proficiency / (need?.proficiency || 1));

  return (
    need !== undefined && counts > creditFor(skill, need, held) && betterThan(counts, need, skill, held) < need.atLeast
  );
}

/** Whether a need is met when this skill is known so well. */
const isMetBy = (need: NeedGroup | undefined, skill: number, proficiency: number, held: Held): boolean =>
  need !== undefined && proficiency >= need.proficiency && betterThan(1, need, skill, held) >= need.atLeast - 1;

/** How many other skills of a need count at least as much. */
const betterThan = (counts: number, need: NeedGroup, skill: number, held: Held): number =>
  need.skills.filter((other) => other !== skill && creditFor(other, need, held) >= counts).length;
