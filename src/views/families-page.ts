import { type Catalogue, get, openingsOfFamily, rolesOfFamily } from '#domain/catalogue.ts';
import { ladderOf } from '#domain/levels.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { listFamilyPages } from '#views/family-page.ts';
import { type OpeningNote, openingNote } from '#views/opening-note.ts';
import { type Link, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { countPages, cutPages, firstLinks, type ListPart } from '#views/paging.ts';
import { familiesPath, familyPath, rolePath, rolesPath } from '#paths';

export interface FamiliesPageView {
  frame: PageFrame;
  lead: string;
  families: FamilyEntry[];
}

/** A family among the others. */
export interface FamilyEntry {
  id: string;
  name: string;
  href: string;
  summary: string;
  /** "6 roles" */
  count: string;
  openings?: OpeningNote | undefined;
  /** Its roles by level, the lowest first. */
  rungs: { level: string; roles: Link[] }[];
}

/** How many roles of one level are named; the page of the family has them all. */
const ROLES_NAMED = 4;

/** One page of the families that have a published role: what each is for, and its roles. */
export function familiesPage(
  catalogue: Catalogue,
  locale: Locale,
  { page = 1, size }: ListPart = {},
): FamiliesPageView {
  const { families: words, nav } = getMessages(locale);
  const listed = listFamilyPages(catalogue);
  const pages = cutPages([listed.length], size);
  const lead = words.lead(catalogue.roles.size, listed.length, catalogue.organisation.name);

  return {
    frame: pageFrame(
      {
        title: words.title,
        description: lead,
        path: familiesPath(),
        section: 'roles',
        above: [{ text: nav.roles, href: rolesPath() }],
        showsOpenings: true,
        paging: { page, of: pages.length },
      },
      catalogue,
      locale,
    ),
    lead,
    families: (pages[page - 1] ?? []).flatMap(({ from, to }) =>
      listed.slice(from, to).map((id) => familyEntry(id, catalogue, locale)),
    ),
  };
}

/** How many pages the families stand on. */
export const countFamiliesPages = (catalogue: Catalogue): number => countPages(listFamilyPages(catalogue).length);

function familyEntry(id: string, catalogue: Catalogue, locale: Locale): FamilyEntry {
  const { name, summary } = get(catalogue.families, id);
  const roles = rolesOfFamily(catalogue, id);
  const { count, families: words } = getMessages(locale);

  return {
    id,
    name,
    href: familyPath(id),
    summary,
    count: count.roles(roles.length),
    openings: openingNote(openingsOfFamily(catalogue, id), catalogue.now, locale),
    rungs: ladderOf(roles, [...catalogue.levels.values()]).map((rung) => ({
      level: rung.level.name,
      roles: firstLinks(
        rung.roles,
        (role): Link => ({ text: role.title, href: rolePath(role.id) }),
        (left) => ({ text: words.more(left.length), href: familyPath(id) }),
        ROLES_NAMED,
      ),
    })),
  };
}
