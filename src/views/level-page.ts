import { type Catalogue, get, listedOpenings, rolesAtLevel } from '#domain/catalogue.ts';
import { listSteps } from '#domain/steps.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { type FirstOpenings, firstOpenings } from '#views/first-openings.ts';
import { feedAlternates, followLinks } from '#views/follow.ts';
import type { OpeningCount } from '#views/opening-note.ts';
import { type Link, type NavLink, type PageFacts, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { cutPages, type ListPart, type Slice } from '#views/paging.ts';
import { type RoleCard, roleCard } from '#views/role-card.ts';
import { tellAll } from '#views/told-openings.ts';
import { comparisonPath, levelPath, levelsPath, rolesPath } from '#paths';

/** Further roles at a level. */
export interface FurtherRolesView {
  frame: PageFrame;
  title: string;
  roles: RoleCard[];
}

export interface LevelPageView extends FirstOpenings {
  frame: PageFrame;
  track: string;
  meaning: string;
  /** Where no published role stands on it: that this is so. */
  unused?: string | undefined;
  /** All levels with a role, this one marked. */
  levels: (NavLink & { count: OpeningCount })[];
  roles: RoleCard[];
  /** What changes on the way from the level below, for the first roles that build on one of it. */
  changes: Link[];
  /** What is ahead of them, for the browser. */
  ahead?: string | undefined;
  follow: Link[];
}

/** As many as are read; the picker of comparisons has them all. */
const CHANGES_NAMED = 12;

/** One level: what it means, and the roles of every family that stand on it. */
export function levelPage(id: string, catalogue: Catalogue, locale: Locale, size?: number): LevelPageView {
  const { meaning, track } = get(catalogue.levels, id);
  const messages = getMessages(locale);
  const isUsed = rolesAtLevel(catalogue, id).length > 0;
  const scope = { kind: 'levels' as const, id };
  const openings = listedOpenings(catalogue).filter(({ role }) => role.level === id);
  const pages = cutRoles(id, catalogue, size);

  return {
    frame: pageFrame(
      { ...levelFacts(id, catalogue, locale), paging: { page: 1, of: pages.length } },
      catalogue,
      locale,
    ),
    track: messages.track[track],
    meaning,
    unused: isUsed ? undefined : messages.level.unused,
    levels: listLevelPages(catalogue).map((other) => ({
      text: get(catalogue.levels, other).name,
      href: levelPath(other),
      current: other === id ? 'page' : undefined,
      count: { text: messages.count.roles(rolesAtLevel(catalogue, other).length) },
    })),
    roles: rolesOnPage(id, pages[0], catalogue, locale),
    changes: listSteps(catalogue.roles.values())
      .filter(({ higher }) => higher.level === id)
      .slice(0, CHANGES_NAMED)
      .map(({ lower, higher }) => ({
        text: messages.compare.between(lower.title, higher.title),
        href: comparisonPath(lower.id, higher.id),
      })),
    ...firstOpenings(openings, { facet: 'level', id }, catalogue, locale),
    ahead: tellAll(openings, catalogue.now),
    follow: followLinks(scope, locale),
  };
}

/** The roles at a level, from the second page of them on. */
export function furtherRolesPage(
  id: string,
  catalogue: Catalogue,
  locale: Locale,
  { page = 2, size }: ListPart = {},
): FurtherRolesView {
  const { level, paging } = getMessages(locale);
  const pages = cutRoles(id, catalogue, size);

  return {
    frame: pageFrame({ ...levelFacts(id, catalogue, locale), paging: { page, of: pages.length } }, catalogue, locale),
    title: paging.continued(level.roles),
    roles: rolesOnPage(id, pages[page - 1] ?? [], catalogue, locale),
  };
}

/** How many pages the roles at a level stand on. */
export const countLevelPages = (id: string, catalogue: Catalogue): number => cutRoles(id, catalogue).length;

/** What each page of a level says about itself. */
function levelFacts(id: string, catalogue: Catalogue, locale: Locale): PageFacts {
  const { name, meaning } = get(catalogue.levels, id);
  const { level: words, levels, nav } = getMessages(locale);

  return {
    title: words.title(name),
    description: words.description(name, meaning),
    path: levelPath(id),
    section: 'roles',
    above: [
      { text: nav.roles, href: rolesPath() },
      { text: levels.title, href: levelsPath() },
    ],
    alternates: feedAlternates({ kind: 'levels', id }, catalogue, locale),
    indexed: rolesAtLevel(catalogue, id).length > 0,
    showsOpenings: true,
  };
}

const cutRoles = (id: string, catalogue: Catalogue, size?: number) =>
  cutPages([rolesAtLevel(catalogue, id).length], size);

const rolesOnPage = (id: string, slices: Slice[], catalogue: Catalogue, locale: Locale): RoleCard[] =>
  slices
    .flatMap(({ from, to }) => rolesAtLevel(catalogue, id).slice(from, to))
    .map((role) => roleCard(role, catalogue, locale));

/** The levels that lists lead to: those with a published role, lowest first. The others keep their page, and no list names it. */
export const listLevelPages = (catalogue: Catalogue): string[] =>
  [...catalogue.levels.keys()].filter((id) => rolesAtLevel(catalogue, id).length > 0);
