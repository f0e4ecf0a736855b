import type { Role } from '#domain/content.ts';
import type { SkillNeed } from '#schemas/skill-need.ts';

/** How many roles a table has at most: wider ones are slow to draw, and nobody finds a column again. With more, each family has its own. */
export const MOST_COLUMNS = 60;

/** What one role asks of one skill. */
export interface MatrixCell extends Omit<SkillNeed, 'skills' | 'atLeast'> {
  /** The group it belongs to, when other skills of it would do. */
  group?: NeedGroup | undefined;
}

/** A group of a role, known by a letter of its own within the role. */
export interface NeedGroup extends Pick<SkillNeed, 'skills' | 'atLeast'> {
  letter: string;
}

/** The groups of a role in the order of its file, lettered from a. */
export const groupsOf = ({ skills }: Pick<Role, 'skills'>): NeedGroup[] =>
  skills
    .filter((need) => need.skills.length > 1)
    .map(({ skills: members, atLeast }, place) => ({ letter: letterOf(place), skills: members, atLeast }));

/** What a role asks for, by skill. */
export function cellsOf(role: Pick<Role, 'skills'>): Map<string, MatrixCell> {
  const groups = groupsOf(role);

  return new Map(
    role.skills.flatMap(({ skills, need, proficiency }) =>
      skills.map((skill): [string, MatrixCell] => [
        skill,
        { need, proficiency, group: groups.find((group) => skills.length > 1 && group.skills.includes(skill)) },
      ]),
    ),
  );
}

// In base 36 the tenth digit is a.
const letterOf = (place: number): string => (place + 10).toString(36);
