import type { Aligned } from '#domain/compare/align.ts';
import { alignPay, type PaidIn, type PayRow } from '#domain/compare/align-pay.ts';
import { alignSentences } from '#domain/compare/align-sentences.ts';
import { alignNeeds, CHANGE_KINDS, type ChangeKind, kindOfChange } from '#domain/compare/compare-needs.ts';
import type { Role } from '#domain/content.ts';
import type { SkillNeed } from '#schemas/skill-need.ts';

/** What a comparison asks of a role: the catalogue has it, and so has `/api/v1/roles.json`. */
export interface ComparedRole
  extends Pick<Role, 'responsibilities' | 'skills' | 'qualifications' | 'education' | 'experience'> {
  pay: PaidIn[];
}

/** Roles side by side. In every row a role has its cell at its own place; a cell is undefined where the role says nothing. */
export interface Comparison {
  themes: { id: string; rows: Aligned<string>[] }[];
  needs: Aligned<SkillNeed>[];
  qualifications: Aligned<string>[];
  education: Aligned<NonNullable<Role['education']>>;
  /** Months of similar work; 0 where none are asked for. */
  experience: number[];
  pay: PayRow[];
}

/** Two or more roles, side by side; the themes come in the given order. */
export function compareRoles(roles: ComparedRole[], themes: string[]): Comparison {
  const named = roles.flatMap(({ responsibilities }) => Object.keys(responsibilities));
  const all = [...new Set([...themes, ...named])].filter((id) => named.includes(id));

  return {
    themes: all.map((id) => ({ id, rows: alignSentences(roles.map((role) => role.responsibilities[id] ?? [])) })),
    needs: alignNeeds(roles.map(({ skills }) => skills)),
    qualifications: alignSentences(roles.map(({ qualifications }) => qualifications)),
    education: roles.map(({ education }) => education),
    experience: roles.map(({ experience }) => experience?.months ?? 0),
    pay: alignPay(roles.map(({ pay }) => pay)),
  };
}

/** How many needs are added, raised and so on from one column to another. */
export function countChanges({ needs }: Comparison, from: number, to: number): Record<ChangeKind, number> {
  const kinds = needs.map((cells) => kindOfChange(cells[from], cells[to]));
  const counts = CHANGE_KINDS.map((kind) => [kind, kinds.filter((one) => one === kind).length]);

  return Object.fromEntries(counts) as Record<ChangeKind, number>; // every kind was counted
}
