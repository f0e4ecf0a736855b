import { type Catalogue, get, openingsOfRole, rolesOfFamily } from '#domain/catalogue.ts';
import { ladderOf, tracksOf } from '#domain/levels.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import type { Track } from '#schemas/level.ts';
import { stepLink } from '#views/comparison.ts';
import { type OpeningNote, openingNote } from '#views/opening-note.ts';
import type { Link, NavLink } from '#views/page-frame.ts';
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
  /** Whether the role of this page stands here. */
  isHere: boolean;
  roles: RungRole[];
}

/** A role on its rung. */
export interface RungRole extends NavLink {
  summary: string;
  openings?: OpeningNote | undefined;
  /** What changes from the role that it builds on. */
  changes?: Link | undefined;
}

/** One side of a ladder: one climbs as an individual contributor, or as a manager. */
export interface TrackView {
  /** The id of its part of the page. */
  id: string;
  title: string;
  name: string;
  rungs: RungView[];
}

/** The ladder of a family, track by track. */
export function ladderTracks(family: string, catalogue: Catalogue, locale: Locale): TrackView[] {
  const { family: words, track: names } = getMessages(locale);
  const heads: Record<Track, Pick<TrackView, 'id' | 'title'>> = {
    ic: { id: 'ladder', title: words.ladders.ic },
    management: { id: 'management-ladder', title: words.ladders.management },
  };
  const rungs = ladderView(family, catalogue, locale);
  const ladder = ladderOf(rolesOfFamily(catalogue, family), [...catalogue.levels.values()]);

  return tracksOf(ladder).map(([track, own]) => ({
    ...heads[track],
    name: names[track],
    rungs: rungs.filter(({ id }) => own.some(({ level }) => level.id === id)),
  }));
}

/** The ladder of a family, lowest rung first; `here` is the id of the role whose page it is on. */
export function ladderView(family: string, catalogue: Catalogue, locale: Locale, here?: string): RungView[] {
  return ladderOf(rolesOfFamily(catalogue, family), [...catalogue.levels.values()]).map(({ level, roles }) => ({
    id: level.id,
    name: level.name,
    roleHref: roles.length === 1 && roles[0] ? rolePath(roles[0].id) : `${familyPath(family)}#${level.id}`,
    href: levelPath(level.id),
    meaning: get(catalogue.levels, level.id).meaning,
    isHere: roles.some(({ id }) => id === here),
    roles: roles.map((role) => {
      const { id, title, summary, buildsOn } = role;
      const below = buildsOn === undefined ? undefined : catalogue.roles.get(buildsOn);

      return {
        text: title,
        href: rolePath(id),
        summary,
        current: id === here ? 'page' : undefined,
        openings: openingNote(openingsOfRole(catalogue, id), catalogue.now, locale),
        changes: below && stepLink({ lower: below, higher: role }, catalogue, locale),
      };
    }),
  }));
}
