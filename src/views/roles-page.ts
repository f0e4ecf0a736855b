import { type Catalogue, get, rolesAtLevel, rolesOfFamily } from '#domain/catalogue.ts';
import type { Family, Role } from '#domain/content.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { listLevelPages } from '#views/level-page.ts';
import type { OpeningCount } from '#views/opening-note.ts';
import { type Link, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { cutPages, firstLinks, type ListPart, partTitle, type Slice } from '#views/paging.ts';
import { type RoleCard, roleCard } from '#views/role-card.ts';
import { familyPath, followingPath, levelPath, levelsPath, rolesPath } from '#paths';

/** Roles of one family, lowest level first. */
export interface RoleGroup extends Link {
  id: string;
  /** The name of the family, and that it goes on where its first roles stand on the page before. */
  title: string;
  summary: string;
  count: string;
  roles: RoleCard[];
}

export interface RolesPageView {
  frame: PageFrame;
  lead: string;
  /** The levels with a role, and the page of all of them. */
  levels: (Link & { count?: OpeningCount | undefined })[];
  /** Where each family begins; on the first page only. */
  families: (Link & { count?: OpeningCount | undefined })[];
  groups: RoleGroup[];
  /** How many roles there are on all pages; undefined where this is the only one. */
  total?: number | undefined;
}

/** All roles, grouped by family and level. */
export function rolesPage(catalogue: Catalogue, locale: Locale, { page = 1, size }: ListPart = {}): RolesPageView {
  const messages = getMessages(locale);
  const lead = messages.roles.lead(catalogue.roles.size, catalogue.families.size, catalogue.organisation.name);
  const families = listUsedFamilies(catalogue);
  const pages = cutFamilies(families, size);

  return {
    frame: pageFrame(
      {
        title: messages.nav.roles,
        description: lead,
        path: rolesPath(),
        section: 'roles',
        showsOpenings: true,
        paging: { page, of: pages.length },
      },
      catalogue,
      locale,
    ),
    lead,
    levels: [
      ...listLevelPages(catalogue).map((id) => ({
        text: get(catalogue.levels, id).name,
        href: levelPath(id),
        count: { text: messages.count.roles(rolesAtLevel(catalogue, id).length) },
      })),
      { text: messages.level.all, href: levelsPath() },
    ],
    families: firstLinks(
      page === 1 ? listBeginnings(families, pages, locale) : [],
      (link) => link,
      (left) => ({ ...moreFamilies(left, locale), ...(left[0] && { href: left[0].href }) }),
    ),
    groups: (pages[page - 1] ?? []).flatMap((slice) => {
      const used = families[slice.group];

      return used ? [roleGroup(used, slice, catalogue, locale)] : [];
    }),
    total: pages.length === 1 ? undefined : catalogue.roles.size,
  };
}

/** How many pages the roles stand on. */
export const countRolesPages = (catalogue: Catalogue): number => cutFamilies(listUsedFamilies(catalogue)).length;

interface UsedFamily {
  family: Family;
  roles: readonly Role[];
}

/** The families that have a published role. */
const listUsedFamilies = (catalogue: Catalogue): UsedFamily[] =>
  [...catalogue.families.values()]
    .map((family) => ({ family, roles: rolesOfFamily(catalogue, family.id) }))
    .filter(({ roles }) => roles.length > 0);

const cutFamilies = (families: UsedFamily[], size?: number) =>
  cutPages(
    families.map(({ roles }) => roles.length),
    size,
  );

const listBeginnings = (
  families: UsedFamily[],
  pages: ReturnType<typeof cutPages>,
  locale: Locale,
): RolesPageView['families'] =>
  pages.flatMap((slices, before) =>
    slices.flatMap(({ group, from }) => {
      const used = families[group];
      if (!used || from > 0) return [];
      const page = before === 0 ? '' : followingPath(rolesPath(), before + 1);
      const count = getMessages(locale).count.roles(used.roles.length);

      return [{ text: used.family.name, href: `${page}#${used.family.id}`, count: { text: count } }];
    }),
  );

function roleGroup(
  { family: { id, name, summary }, roles }: UsedFamily,
  slice: Slice,
  catalogue: Catalogue,
  locale: Locale,
): RoleGroup {
  return {
    id,
    text: name,
    title: partTitle(name, slice, locale),
    href: familyPath(id),
    summary,
    count: getMessages(locale).count.roles(roles.length),
    roles: roles.slice(slice.from, slice.to).map((role) => roleCard(role, catalogue, locale)),
  };
}

/** So many families that they are found on the pages of all roles. */
export const moreFamilies = (families: unknown[], locale: Locale): Link => ({
  text: getMessages(locale).roles.moreFamilies(families.length),
  href: rolesPath(),
});

/** The families that have a published role, each with what it is about and how many it has. */
export const familyWays = (catalogue: Catalogue, locale: Locale): (Link & { note: string; count: string })[] =>
  listUsedFamilies(catalogue).map(({ family: { id, name, summary }, roles }) => ({
    text: name,
    href: familyPath(id),
    note: summary,
    count: getMessages(locale).count.roles(roles.length),
  }));
