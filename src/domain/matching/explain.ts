import { creditFor, creditOf, type Held } from '#domain/matching.ts';
import type { NeedGroup } from '#domain/search/packed-needs.ts';

export type Outcome = 'met' | 'partly' | 'missing';

/** How one need is met, and by what. */
export interface Explained {
  need: NeedGroup;
  outcome: Outcome;
  /** The skills of the need that count, the best first: as many as are asked for. */
  by: Counted[];
}

/** A skill that counts towards a need, whole or in part. */
export interface Counted {
  skill: number;
  /** How well it is known; 0 when only a part of it is. */
  proficiency: number;
  /** The skills that are a part of it, where they count more than the skill itself. */
  parts: number[];
}

/** Every need of a role with its outcome: what must stands first, then by how well it is asked for. */
export const explainMatch = (needs: NeedGroup[], held: Held, parts: number[][]): Explained[] =>
  needs
    .map((need) => ({ need, outcome: outcomeOf(creditOf(need, held)), by: listCounted(need, held, parts) }))
    .sort((a, b) => rank(a.need) - rank(b.need) || b.need.proficiency - a.need.proficiency);

/** Musts first, and groups before single skills, as on the page of the role. */
const rank = ({ need, skills }: NeedGroup): number => (need === 'must' ? 0 : 2) + (skills.length > 1 ? 0 : 1);

function outcomeOf(met: number): Outcome {
  if (met === 0) return 'missing';

  return met === 1 ? 'met' : 'partly';
}

const listCounted = (need: NeedGroup, held: Held, parts: number[][]): Counted[] =>
  need.skills
    .map((skill) => ({ skill, counts: creditFor(skill, need, held), known: held.own[skill] ?? 0 }))
    .filter(({ counts }) => counts > 0)
    .sort((a, b) => b.counts - a.counts || b.known - a.known)
    .slice(0, need.atLeast)
    .map(({ skill, counts, known }) => ({
      skill,
      proficiency: known,
      parts:
        counts > Math.min(1, known / (need.proficiency || 1))
          ? (parts[skill] ?? []).filter((part) => (held.own[part] ?? 0) > 0)
          : [],
    }));
