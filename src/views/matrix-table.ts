import { type Catalogue, get } from '#domain/catalogue.ts';
import type { Role, Skill } from '#domain/content.ts';
import { cellsOf, groupsOf, type MatrixCell } from '#domain/matrix.ts';
import { tellShown } from '#matrix/words.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { SKILL_KINDS } from '#schemas/skill.ts';
import { PROFICIENCIES } from '#schemas/skill-need.ts';
import { formatOr } from '#views/lists.ts';
import type { Link } from '#views/page-frame.ts';
import { rolePath, skillPath } from '#paths';

/** One field of the matrix: `mark` and `letter` for the eye, `label` in words. */
export interface MatrixField {
  mark: string;
  /** Needed, not only welcome. */
  isNeeded: boolean;
  letter?: string | undefined;
  label: string;
}

export interface MatrixColumn extends Link {
  id: string;
  family: string;
}

export interface MatrixLine extends Link {
  kind: string;
  /** A field for each column; undefined where the role does not ask for the skill. */
  fields: (MatrixField | undefined)[];
}

export interface MatrixTable {
  /** How many skills and roles it shows before anybody filters it. */
  shown: string;
  /** Roles, one family after another. */
  families: { id: string; name: string; roles: MatrixColumn[] }[];
  kinds: { id: string; name: string }[];
  lines: MatrixLine[];
  /** Roles with groups, and what each letter of theirs stands for. */
  groups: { role: Link; groups: { letter: string; text: string }[] }[];
}

/** What some roles ask of every skill that one of them asks for. */
export function matrixTable(roles: readonly Role[], catalogue: Catalogue, locale: Locale): MatrixTable {
  const { matrix: words, skillKinds } = getMessages(locale);
  const columns = roles.map(cellsOf);
  const skills = listUsedSkills(roles, catalogue);

  return {
    shown: tellShown(words.inBrowser, skills.length, roles.length),
    families: [...Map.groupBy(roles, ({ family }) => family)].map(([id, members]) => ({
      id,
      name: get(catalogue.families, id).name,
      roles: members.map((role) => ({ id: role.id, text: role.title, href: rolePath(role.id), family: id })),
    })),
    kinds: SKILL_KINDS.filter((kind) => skills.some((skill) => skill.kind === kind)).map((id) => ({
      id,
      name: skillKinds[id],
    })),
    lines: skills.map(({ id, name, kind }) => ({
      text: name,
      href: skillPath(id),
      kind,
      fields: columns.map((cells) => toField(cells.get(id), locale)),
    })),
    groups: roles
      .map((role) => ({
        role: { text: role.title, href: rolePath(role.id) },
        groups: groupsOf(role).map(({ letter, atLeast, skills: members }) => ({
          letter,
          text: words.group(
            atLeast,
            formatOr(
              members.map((id) => get(catalogue.skills, id).name),
              locale,
            ),
          ),
        })),
      }))
      .filter(({ groups }) => groups.length > 0),
  };
}

/** The skills that one of the roles asks for, by name. */
export function listUsedSkills(roles: readonly Role[], { skills }: Catalogue): Skill[] {
  const used = new Set(roles.flatMap((role) => role.skills.flatMap((need) => need.skills)));

  return [...skills.values()].filter(({ id }) => used.has(id));
}

function toField(cell: MatrixCell | undefined, locale: Locale): MatrixField | undefined {
  if (!cell) return undefined;
  const { needs, proficiency: names, matrix: words } = getMessages(locale);
  const { need, proficiency, group } = cell;

  return {
    mark: `${MARKS[need]}${proficiency ? PROFICIENCIES.indexOf(proficiency) + 1 : ''}`,
    isNeeded: need === 'must',
    letter: group?.letter,
    label: words.field(
      needs[need],
      proficiency && names[proficiency],
      group && words.ofGroup(group.atLeast, group.letter),
    ),
  };
}

const MARKS = { must: '●', nice: '○' } as const;
