import { type Catalogue, openingsOfRole, rolesOfFamily } from '#domain/catalogue.ts';
import type { Level, Role } from '#domain/content.ts';
import { ladderOf, tracksOf } from '#domain/levels.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import type { Track } from '#schemas/level.ts';
import { stepLink } from '#views/comparison.ts';
import { type OpeningNote, openingNote } from '#views/opening-note.ts';
import type { Link } from '#views/page-frame.ts';
import { cutPages, type ListPart, partTitle, type Slice } from '#views/paging.ts';
import { familyPath, followingPath, levelPath, rolePath } from '#paths';

/** One rung of the ladder, seen from a role. */
export interface LadderStep {
  name: string;
  /** Where the rung's role is read: its page, or its rung on the family page when several roles share it. */
  href: string;
  /** Whether the role stands here. */
  isHere: boolean;
}

/** One rung of a family's ladder. */
export interface RungView {
  id: string;
  name: string;
  /** The page of the level. */
  href: string;
  meaning: string;
  roles: RungRole[];
}

/** A role on its rung. */
export interface RungRole extends Link {
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

/** The ladder of a role's family, lowest rung first, with the place of the role on it. */
export function ladderLine(role: Role, catalogue: Catalogue): LadderStep[] {
  const family = familyPath(role.family);
  const pages = cutLadder(role.family, catalogue);
  const printed = listPrinted(role.family, catalogue);
  const pageOf = (id: string) =>
    pages.findIndex((slices) => slices.some(({ group, from }) => printed[group]?.level.id === id && from === 0)) + 1;

  return ladderIn(role.family, catalogue).map(({ level, roles }) => ({
    name: level.name,
    href:
      roles.length === 1 && roles[0] ? rolePath(roles[0].id) : `${followingPath(family, pageOf(level.id))}#${level.id}`,
    isHere: roles.some(({ id }) => id === role.id),
  }));
}

/** One page of the ladder of a family, track by track, each with its lowest rung first. */
export function ladderTracks(
  family: string,
  catalogue: Catalogue,
  locale: Locale,
  { page = 1, size }: ListPart = {},
): TrackView[] {
  const { family: words, track: names } = getMessages(locale);
  const heads: Record<Track, Pick<TrackView, 'id' | 'title'>> = {
    ic: { id: 'ladder', title: words.ladders.ic },
    management: { id: 'management-ladder', title: words.ladders.management },
  };
  const printed = listPrinted(family, catalogue);
  const rungs = (cutLadder(family, catalogue, size)[page - 1] ?? []).flatMap((slice) => {
    const rung = printed[slice.group];

    return rung ? [{ track: rung.level.track, slice, view: rungView(rung, slice, catalogue, locale) }] : [];
  });
  const begins = (track: Track, { group, from }: Slice) =>
    from === 0 && printed.findIndex(({ level }) => level.track === track) === group;

  return [...Map.groupBy(rungs, ({ track }) => track)].map(([track, own]) => {
    const { id, title } = heads[track];

    return {
      id,
      title: own.some(({ slice }) => begins(track, slice)) ? title : getMessages(locale).paging.continued(title),
      name: names[track],
      rungs: own.map(({ view }) => view).toReversed(),
    };
  });
}

/** How many pages the ladder of a family stands on. */
export const countLadderPages = (family: string, catalogue: Catalogue): number => cutLadder(family, catalogue).length;

const cutLadder = (family: string, catalogue: Catalogue, size?: number) =>
  cutPages(
    listPrinted(family, catalogue).map(({ roles }) => roles.length),
    size,
  );

const ladderIn = (family: string, catalogue: Catalogue) =>
  ladderOf(rolesOfFamily(catalogue, family), [...catalogue.levels.values()]);

/** The rungs in the order in which the page of the family shows them: one climbs upwards. */
const listPrinted = (family: string, catalogue: Catalogue) =>
  tracksOf(ladderIn(family, catalogue)).flatMap(([, rungs]) => rungs.toReversed());

function rungView(
  { level: { id, name, meaning }, roles }: { level: Level; roles: Role[] },
  slice: Slice,
  catalogue: Catalogue,
  locale: Locale,
): RungView {
  return {
    id,
    name: partTitle(name, slice, locale),
    href: levelPath(id),
    meaning,
    roles: roles.slice(slice.from, slice.to).map((role) => {
      const below = role.buildsOn === undefined ? undefined : catalogue.roles.get(role.buildsOn);

      return {
        text: role.title,
        href: rolePath(role.id),
        summary: role.summary,
        openings: openingNote(openingsOfRole(catalogue, role.id), catalogue.now, locale),
        changes: below && stepLink({ lower: below, higher: role }, catalogue, locale),
      };
    }),
  };
}
