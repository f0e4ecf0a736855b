import { type Catalogue, get, listedOpenings, rolesAtLevel } from '#domain/catalogue.ts';
import { ladderOf, tracksOf } from '#domain/levels.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import type { Track } from '#schemas/level.ts';
import { type OpeningNote, openingNote } from '#views/opening-note.ts';
import { type PageFrame, pageFrame } from '#views/page-frame.ts';
import { levelPay, type PayFigure } from '#views/pay-figures.ts';
import { levelPath, levelsPath, rolesPath } from '#paths';

export interface LevelsPageView {
  frame: PageFrame;
  lead: string;
  /** Each with the levels that have a published role, highest first: one climbs upwards. */
  tracks: { id: string; title: string; rungs: LevelRung[] }[];
  /** What they pay over all families; nothing where there is no band. */
  pay: PayFigure[];
}

/** A level among the others. */
export interface LevelRung {
  id: string;
  name: string;
  href: string;
  meaning: string;
  /** "5 roles" */
  roles: string;
  openings?: OpeningNote | undefined;
}

/** All levels by track: what each one means, how many roles stand on it, and what it pays. */
export function levelsPage(catalogue: Catalogue, locale: Locale): LevelsPageView {
  const { levels: words, nav, track: names } = getMessages(locale);
  const heads: Record<Track, { id: string; title: string }> = {
    ic: { id: 'ic-track', title: names.ic },
    management: { id: 'management-track', title: names.management },
  };
  const rungs = ladderOf([...catalogue.roles.values()], [...catalogue.levels.values()]);
  const lead = words.lead(rungs.length);

  return {
    frame: pageFrame(
      {
        title: words.title,
        description: lead,
        path: levelsPath(),
        section: 'roles',
        above: [{ text: nav.roles, href: rolesPath() }],
        showsOpenings: true,
      },
      catalogue,
      locale,
    ),
    lead,
    tracks: tracksOf(rungs).map(([track, own]) => ({
      ...heads[track],
      rungs: own.map(({ level }) => levelRung(level.id, catalogue, locale)).toReversed(),
    })),
    pay: levelPay(catalogue, locale),
  };
}

function levelRung(id: string, catalogue: Catalogue, locale: Locale): LevelRung {
  const { name, meaning } = get(catalogue.levels, id);
  const openings = listedOpenings(catalogue).filter(({ role }) => role.level === id);

  return {
    id,
    name,
    href: levelPath(id),
    meaning,
    roles: getMessages(locale).count.roles(rolesAtLevel(catalogue, id).length),
    openings: openingNote(openings, catalogue.now, locale),
  };
}
