import { creditOf, type Held, type Match } from '#domain/matching.ts';
import type { NeedGroup } from '#domain/search/packed-needs.ts';

/** A skill that would bring somebody nearer to roles. */
export interface Advice {
  skill: number;
  /** The roles with a need that the skill would meet better, the nearest first. */
  roles: number[];
  /** Of these, the ones that would then miss nothing they need. */
  completes: number[];
  /** As well as the middle one of these roles asks for it. */
  proficiency: number;
}

/**
 * The skills that would open most roles, best first: those that add most to what roles need, where a role that is nearly met
 * counts more than one that is far away. Skills in `passed` are left out.
 */
export function adviseSkills(
  roles: NeedGroup[][],
  matches: Match[],
  held: Held,
  passed: ReadonlySet<number>,
  most: number,
): Advice[] {
  const gains = new Float64Array(held.own.length);
  for (const { role, share } of matches)
    eachGain(roles[role] ?? [], held, (skill, gain) => {
      gains[skill] = (gains[skill] ?? 0) + gain * (NEARNESS + share) ** 2;
    });

  return [...gains.keys()]
    .filter((skill) => (gains[skill] ?? 0) > 0 && !passed.has(skill))
    .sort((a, b) => (gains[b] ?? 0) - (gains[a] ?? 0) || a - b)
    .slice(0, most)
    .map((skill) => adviceFor(skill, roles, matches, held));
}

// So that the very first skills are worth something, when no role is near.
const NEARNESS = 0.1;

/** Tells of each skill that a role needs how much more of the role would be met with it, at the proficiency asked for. */
function eachGain(needs: NeedGroup[], held: Held, tell: (skill: number, gain: number) => void): void {
  let musts = 0;
  for (const { need } of needs) if (need === 'must') musts += 1;

  for (const need of needs) {
    if (need.need !== 'must') continue;
    const met = creditOf(need, held);
    if (met === 1) continue;
    for (const skill of need.skills) {
      const isKnownWell = (held.own[skill] ?? 0) >= (need.proficiency || 1);
      if (!isKnownWell) tell(skill, Math.min(1 - met, 1 / need.atLeast) / musts);
    }
  }
}

function adviceFor(skill: number, roles: NeedGroup[][], matches: Match[], held: Held): Advice {
  const found = matches.flatMap(({ role }) => {
    const open = (roles[role] ?? []).filter((need) => need.need === 'must' && creditOf(need, held) < 1);
    const need = open.find(
      ({ skills, proficiency }) => skills.includes(skill) && (held.own[skill] ?? 0) < (proficiency || 1),
    );
    if (!need) return [];

    return [{ role, proficiency: need.proficiency || 1, completes: open.length === 1 && wouldMeet(need, skill, held) }];
  });

  return {
    skill,
    roles: found.map(({ role }) => role),
    completes: found.filter(({ completes }) => completes).map(({ role }) => role),
    proficiency: middle(found.map(({ proficiency }) => proficiency)),
  };
}

/** Whether a need is met when this skill is known as well as it asks. */
function wouldMeet(need: NeedGroup, skill: number, { own, part }: Held): boolean {
  const better = Uint8Array.from(own);
  better[skill] = need.proficiency || 1;

  return creditOf(need, { own: better, part }) === 1;
}

const middle = (steps: number[]): number => steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 1;
