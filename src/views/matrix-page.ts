import { type Catalogue, get, rolesOfFamily } from '#domain/catalogue.ts';
import type { Role, Skill } from '#domain/content.ts';
import { cellsOf, groupsOf, type MatrixCell, MOST_COLUMNS } from '#domain/matrix.ts';
import { tellShown } from '#matrix/words.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { SKILL_KINDS } from '#schemas/skill.ts';
import { PROFICIENCIES } from '#schemas/skill-need.ts';
import { formatOr } from '#views/lists.ts';
import { type Link, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { countPages, cutPages, firstLinks, type ListPart } from '#views/paging.ts';
import { moreFamilies } from '#views/roles-page.ts';
import { familyMatrixPath, matrixFilePath, matrixPath, rolePath, skillPath, skillsPath } from '#paths';

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

export interface MatrixPageView {
  frame: PageFrame;
  lead: string;
  file: string;
  /** Nothing where there are too many roles for one table: then each family has its own. */
  table?: MatrixTable | undefined;
  families: (Link & { count?: { text: string } })[];
}

export interface FamilyMatrixView {
  frame: PageFrame;
  lead: string;
  file: string;
  table: MatrixTable;
}

/** Every skill in use by every published role, or where to find the table of each family. */
export function matrixPage(catalogue: Catalogue, locale: Locale, most = MOST_COLUMNS): MatrixPageView {
  const { matrix: words, nav, count } = getMessages(locale);
  const roles = [...catalogue.roles.values()];
  const isSplit = roles.length > most;
  const skills = listUsed(roles, catalogue);

  return {
    frame: pageFrame(
      {
        title: words.title,
        description: words.description(skills.length, roles.length),
        path: matrixPath(),
        section: 'skills',
        above: [{ text: nav.skills, href: skillsPath() }],
      },
      catalogue,
      locale,
    ),
    lead: (isSplit ? words.leadByFamily : words.lead)(skills.length, roles.length),
    file: matrixFilePath(),
    table: isSplit ? undefined : matrixTable(roles, catalogue, locale),
    families: firstLinks<string, MatrixPageView['families'][number]>(
      listMatrixFamilies(catalogue, most),
      (id) => ({
        text: get(catalogue.families, id).name,
        href: familyMatrixPath(id),
        count: { text: count.roles(rolesOfFamily(catalogue, id).length) },
      }),
      // The page of a family leads to its table.
      (left) => moreFamilies(left, locale),
    ),
  };
}

/** The families that have a table of their own: none where all roles fit into one. */
export const listMatrixFamilies = (catalogue: Catalogue, most = MOST_COLUMNS): string[] =>
  catalogue.roles.size > most
    ? [...catalogue.families.keys()].filter((id) => rolesOfFamily(catalogue, id).length > 0)
    : [];

/** The skills in use in one family by its roles; a large family has several pages of roles. */
export function familyMatrixPage(
  id: string,
  catalogue: Catalogue,
  locale: Locale,
  { page = 1, size = MOST_COLUMNS }: ListPart = {},
): FamilyMatrixView {
  const { matrix: words, nav } = getMessages(locale);
  const { name } = get(catalogue.families, id);
  const all = rolesOfFamily(catalogue, id);
  const pages = cutPages([all.length], size);
  const roles = (pages[page - 1] ?? []).flatMap(({ from, to }) => all.slice(from, to));
  const skills = listUsed(roles, catalogue);

  return {
    frame: pageFrame(
      {
        title: words.titleOf(name),
        description: words.descriptionOf(name, skills.length, roles.length),
        path: familyMatrixPath(id),
        section: 'skills',
        above: [
          { text: nav.skills, href: skillsPath() },
          { text: words.title, href: matrixPath() },
        ],
        paging: { page, of: pages.length },
      },
      catalogue,
      locale,
    ),
    lead: words.lead(skills.length, roles.length),
    file: matrixFilePath(),
    table: matrixTable(roles, catalogue, locale),
  };
}

/** How many pages the table of a family has. */
export const countMatrixPages = (id: string, catalogue: Catalogue): number =>
  countPages(rolesOfFamily(catalogue, id).length, MOST_COLUMNS);

/** The skills that one of the roles asks for, by name. */
function listUsed(roles: readonly Role[], { skills }: Catalogue): Skill[] {
  const used = new Set(roles.flatMap((role) => role.skills.flatMap((need) => need.skills)));

  return [...skills.values()].filter(({ id }) => used.has(id));
}

function matrixTable(roles: readonly Role[], catalogue: Catalogue, locale: Locale): MatrixTable {
  const { matrix: words, skillKinds } = getMessages(locale);
  const columns = roles.map(cellsOf);
  const skills = listUsed(roles, catalogue);

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
