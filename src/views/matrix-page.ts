import { type Catalogue, get, rolesOfFamily } from '#domain/catalogue.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { listUsedSkills, type MatrixTable, matrixTable } from '#views/matrix-table.ts';
import { type Link, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { cutPages, type ListPart } from '#views/paging.ts';
import { familyMatrixPath, matrixFilePath, matrixPath, skillsPath } from '#paths';

export interface MatrixPageView {
  frame: PageFrame;
  lead: string;
  file: string;
  /** Nothing where there are too many roles for one table: then each family has its own. */
  table?: MatrixTable | undefined;
  families: (Link & { count: { text: string } })[];
}

export interface FamilyMatrixView {
  frame: PageFrame;
  lead: string;
  file: string;
  table: MatrixTable;
}

/** How many roles a table has at most: wider ones are slow to draw, and nobody finds a column again. */
const MOST_COLUMNS = 60;

/** Every skill in use by every published role, or where to find the table of each family. */
export function matrixPage(catalogue: Catalogue, locale: Locale, most = MOST_COLUMNS): MatrixPageView {
  const { matrix: words, nav, count } = getMessages(locale);
  const roles = [...catalogue.roles.values()];
  const isSplit = roles.length > most;
  const skills = listUsedSkills(roles, catalogue);

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
    families: listMatrixFamilies(catalogue, most).map((id) => ({
      text: get(catalogue.families, id).name,
      href: familyMatrixPath(id),
      count: { text: count.roles(rolesOfFamily(catalogue, id).length) },
    })),
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
  const skills = listUsedSkills(roles, catalogue);

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
  cutPages([rolesOfFamily(catalogue, id).length], MOST_COLUMNS).length;
