import { type Catalogue, get, rolesAtLevel } from '#domain/catalogue.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { type NavLink, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { type RoleCard, roleCard } from '#views/role-card.ts';
import { levelPath, rolesPath } from '#paths';

export interface LevelPageView {
  frame: PageFrame;
  track: string;
  meaning: string;
  /** All levels with a page, this one marked. */
  levels: NavLink[];
  roles: RoleCard[];
}

/** One level: what it means, and the roles of every family that stand on it. */
export function levelPage(id: string, catalogue: Catalogue, locale: Locale): LevelPageView {
  const { name, meaning, track } = get(catalogue.levels, id);
  const messages = getMessages(locale);
  const above = [{ text: messages.nav.roles, href: rolesPath() }];

  return {
    frame: pageFrame(
      {
        title: messages.level.title(name),
        description: messages.level.description(name, meaning),
        path: levelPath(id),
        section: 'roles',
        above,
        showsOpenings: true,
      },
      catalogue,
      locale,
    ),
    track: messages.track[track],
    meaning,
    levels: listLevelPages(catalogue).map((other) => ({
      text: get(catalogue.levels, other).name,
      href: levelPath(other),
      current: other === id ? 'page' : undefined,
    })),
    roles: rolesAtLevel(catalogue, id).map((role) => roleCard(role, catalogue, locale)),
  };
}

/** The levels that have a page: those with a published role, lowest first. */
export const listLevelPages = ({ levels, roles }: Catalogue): string[] =>
  [...levels.keys()].filter((id) => [...roles.values()].some(({ level }) => level === id));
