import { type Aligned, align } from '#domain/compare/align.ts';
import type { Proficiency, SkillNeed } from '#schemas/skill-need.ts';

/** −1 for less, 0 for as much, 1 for more. */
type Sign = -1 | 0 | 1;

/** What becomes of one need from a role to another. The way back has the opposite signs. */
interface NeedChange {
  /** 1: only the second role asks for it; −1: only the first one does; 0: both do, or neither. */
  asked: Sign;
  /** Where both ask: how well. A need that names no proficiency asks for the least. */
  proficiency: Sign;
  /** Where both ask: 1 when it is welcome first and needed then. */
  need: Sign;
  /** Where both ask: how many more out of the group. */
  atLeast: number;
  /** Where both ask: skills that only the second group takes. */
  joined: string[];
  /** Where both ask: skills that only the first group takes. */
  left: string[];
}

export const CHANGE_KINDS = ['added', 'raised', 'changed', 'lowered', 'dropped', 'same'] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/**
 * What several roles ask for, a row for each skill or group. Groups are compared as groups: those that share the most skills stand
 * in one row, however they have grown or shrunk.
 */
export const alignNeeds = (roles: SkillNeed[][]): Aligned<SkillNeed>[] =>
  align(roles, overlap, ({ skills }) => skills.toSorted().join());

/** The share of skills that two needs have in common, from 0 to 1. */
function overlap(a: SkillNeed, b: SkillNeed): number {
  const [own, other] = [new Set(a.skills), new Set(b.skills)];

  return own.intersection(other).size / own.union(other).size;
}

/** What becomes of a need. Undefined stands for a role that does not ask for it. */
export function needChange(before: SkillNeed | undefined, after: SkillNeed | undefined): NeedChange {
  const nothing = { proficiency: 0, need: 0, atLeast: 0, joined: [], left: [] } as const;
  if (!before || !after)
    return {
      asked: signOf(Number(after !== undefined) - Number(before !== undefined)),
      ...nothing,
      joined: [],
      left: [],
    };

  return {
    asked: 0,
    proficiency: signOf(stepOf(after) - stepOf(before)),
    need: signOf(Number(after.need === 'must') - Number(before.need === 'must')),
    atLeast: after.atLeast - before.atLeast,
    joined: after.skills.filter((skill) => !before.skills.includes(skill)),
    left: before.skills.filter((skill) => !after.skills.includes(skill)),
  };
}

/** The one word for a change; undefined where neither role asks. What is raised or lowered may have changed besides. */
export function kindOfChange(before: SkillNeed | undefined, after: SkillNeed | undefined): ChangeKind | undefined {
  if (!before && !after) return undefined;
  const { asked, proficiency, need, atLeast, joined, left } = needChange(before, after);
  if (asked !== 0) return asked > 0 ? 'added' : 'dropped';
  if (proficiency !== 0) return proficiency > 0 ? 'raised' : 'lowered';

  return need !== 0 || atLeast !== 0 || joined.length > 0 || left.length > 0 ? 'changed' : 'same';
}

// Written out: the list of the schema would bring the schema along, and this runs in the browser too.
const STEPS: Record<Proficiency, number> = { awareness: 1, working: 2, practitioner: 3, expert: 4 };

const stepOf = ({ proficiency }: SkillNeed): number => (proficiency ? STEPS[proficiency] : 0);

const signOf = (difference: number): Sign => (difference > 0 ? 1 : difference < 0 ? -1 : 0);
