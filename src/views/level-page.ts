import { type Catalogue, get, listedOpenings, rolesAtLevel } from '#domain/catalogue.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { feedAlternates, followLinks } from '#views/follow.ts';
import { type OpeningCard, openingCard } from '#views/opening-card.ts';
import type { OpeningCount } from '#views/opening-note.ts';
import { type Link, type NavLink, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { type RoleCard, roleCard } from '#views/role-card.ts';
import { tellAll } from '#views/told-openings.ts';
import { levelPath, rolesPath } from '#paths';

export interface LevelPageView {
  frame: PageFrame;
  track: string;
  meaning: string;
  /** Where no published role stands on it: that this is so. */
  unused?: string | undefined;
  /** All levels with a role, this one marked. */
  levels: (NavLink & { count: OpeningCount })[];
  roles: RoleCard[];
  openings: OpeningCard[];
  /** What is ahead of them, for the browser. */
  ahead?: string | undefined;
  follow: Link[];
}

/** One level: what it means, and the roles of every family that stand on it. */
export function levelPage(id: string, catalogue: Catalogue, locale: Locale): LevelPageView {
  const { name, meaning, track } = get(catalogue.levels, id);
  const messages = getMessages(locale);
  const isUsed = listLevelPages(catalogue).includes(id);
  const scope = { kind: 'levels' as const, id };
  const openings = listedOpenings(catalogue).filter(({ role }) => role.level === id);
  const above = [{ text: messages.nav.roles, href: rolesPath() }];

  return {
    frame: pageFrame(
      {
        title: messages.level.title(name),
        description: messages.level.description(name, meaning),
        path: levelPath(id),
        section: 'roles',
        above,
        alternates: feedAlternates(scope, catalogue, locale),
        indexed: isUsed,
        showsOpenings: true,
      },
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
    roles: rolesAtLevel(catalogue, id).map((role) => roleCard(role, catalogue, locale)),
    openings: openings.map((opening) => openingCard(opening, catalogue, locale)),
    ahead: tellAll(openings, catalogue.now),
    follow: followLinks(scope, locale),
  };
}

/** The levels that lists lead to: those with a published role, lowest first. The others keep their page, and no list names it. */
export const listLevelPages = ({ levels, roles }: Catalogue): string[] =>
  [...levels.keys()].filter((id) => [...roles.values()].some(({ level }) => level === id));
