import { type Catalogue, get, rolesOfFamily } from '#domain/catalogue.ts';
import { MOST_COLUMNS } from '#domain/matrix.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { listUsedSkills, type MatrixTable, matrixTable } from '#views/matrix-table.ts';
import { type Link, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { countPages, cutPages, firstLinks, type ListPart } from '#views/paging.ts';
import { moreFamilies } from '#views/roles-page.ts';
import { familyMatrixPath, matrixFilePath, matrixPath, skillsPath } from '#paths';

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
  countPages(rolesOfFamily(catalogue, id).length, MOST_COLUMNS);
