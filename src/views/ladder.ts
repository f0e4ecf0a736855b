import { type Catalogue, get, openingsOfRole, rolesOfFamily } from '#domain/catalogue.ts';
import { ladderOf } from '#domain/levels.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { type OpeningNote, openingNote } from '#views/opening-note.ts';
import type { NavLink } from '#views/page-frame.ts';
import { familyPath, levelPath, rolePath } from '#paths';

/** One rung of a family's ladder. */
export interface RungView {
  id: string;
  name: string;
  /** The page of the level. */
  href: string;
  /** Where the rung's role is read: its page, or its rung on the family page when several roles share it. */
  roleHref: string;
  meaning: string;
  track: string;
  /** Whether the role of this page stands here. */
  isHere: boolean;
  roles: (NavLink & { summary: string; openings?: OpeningNote | undefined })[];
}

/** The ladder of a family, lowest rung first; `here` is the id of the role whose page it is on. */
export function ladderView(family: string, catalogue: Catalogue, locale: Locale, here?: string): RungView[] {
  const messages = getMessages(locale);

  return ladderOf(rolesOfFamily(catalogue, family), [...catalogue.levels.values()]).map(({ level, roles }) => ({
    id: level.id,
    name: level.name,
    roleHref: roles.length === 1 && roles[0] ? rolePath(roles[0].id) : `${familyPath(family)}#${level.id}`,
    href: levelPath(level.id),
    meaning: get(catalogue.levels, level.id).meaning,
    track: messages.track[level.track],
    isHere: roles.some(({ id }) => id === here),
    roles: roles.map(({ id, title, summary }) => {
      return {
        text: title,
        href: rolePath(id),
        summary,
        current: id === here ? 'page' : undefined,
        openings: openingNote(openingsOfRole(catalogue, id), catalogue.now, locale),
      };
    }),
  }));
}
