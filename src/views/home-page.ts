import { type Catalogue, listedOpenings, rolesAtLevel } from '#domain/catalogue.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { feedAlternates } from '#views/follow.ts';
import { type OpeningCard, openingCard } from '#views/opening-card.ts';
import { type CountedText, countedText, hasPlace, openingCount } from '#views/opening-note.ts';
import { remotePath } from '#views/openings-page.ts';
import { type Link, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { familyWays } from '#views/roles-page.ts';
import { siteThreads, type ThreadsView } from '#views/threads.ts';
import {
  faqPath,
  homePath,
  howWeHirePath,
  levelPath,
  levelsPath,
  matchPath,
  openingsPath,
  rolesPath,
  skillPath,
} from '#paths';

export interface HomePageView {
  frame: PageFrame;
  heading: string;
  lead: string;
  /** What can be done here and nowhere else. */
  fit: Link;
  often: Link[];
  threads: ThreadsView;
  openings: OpeningCard[];
  allOpenings: { text: CountedText; href: string; note: string };
  families: Way[];
  ways: Way[];
}

/** A way into the site: where it leads, what is there, and how much. */
export interface Way extends Link {
  note: string;
  count?: string;
}

const OPENINGS_SHOWN = 5;
const SKILLS_SUGGESTED = 2;
const FAMILIES_SHOWN = 24;

/** The home page: what can be done here, and what is open now. */
export function homePage(catalogue: Catalogue, locale: Locale): HomePageView {
  const { home } = getMessages(locale);
  const listed = listedOpenings(catalogue);
  const open = listed.filter(hasPlace);
  const figure = siteThreads(catalogue, locale);
  const remote = remotePath(catalogue);

  return {
    frame: pageFrame(
      {
        title: home.heading,
        description: home.description(catalogue.roles.size, catalogue.organisation.name),
        path: homePath(),
        alternates: feedAlternates(undefined, catalogue, locale),
        showsOpenings: true,
      },
      catalogue,
      locale,
    ),
    heading: home.heading,
    lead: home.lead(catalogue.organisation.name),
    fit: { text: home.ways.skills.text, href: matchPath() },
    often: [
      ...suggestSkills(catalogue),
      ...(remote ? [{ text: home.remote, href: remote }] : []),
      ...lowestLevel(catalogue, locale),
    ],
    threads: figure,
    openings: open.slice(0, OPENINGS_SHOWN).map((opening) => openingCard(opening, catalogue, locale)),
    allOpenings: {
      text: countedText(home.allOpenings, openingCount(listed, catalogue.now, locale)),
      href: openingsPath(),
      note: home.allOpeningsNote,
    },
    families: someFamilies(familyWays(catalogue, locale), locale),
    ways: [
      { ...home.ways.skills, href: matchPath() },
      { ...home.ways.levels, href: levelsPath() },
      { ...home.ways.hiring, href: howWeHirePath() },
      { ...home.ways.questions, href: faqPath() },
    ],
  };
}

/** The families; where they are too many for the home page the first of them, and where to find all. */
function someFamilies(families: Way[], locale: Locale): Way[] {
  const { roles, nav } = getMessages(locale);
  if (families.length <= FAMILIES_SHOWN) return families;

  return [
    ...families.slice(0, FAMILIES_SHOWN - 1),
    { text: roles.families(families.length), href: rolesPath(), note: nav.roles },
  ];
}

/** The technical skills that most roles ask for. */
function suggestSkills({ skills, usesOfSkill }: Catalogue): Link[] {
  return [...skills.values()]
    .filter(({ kind }) => kind === 'language' || kind === 'platform')
    .sort((a, b) => (usesOfSkill.get(b.id)?.length ?? 0) - (usesOfSkill.get(a.id)?.length ?? 0))
    .slice(0, SKILLS_SUGGESTED)
    .map(({ id, name }) => ({ text: name, href: skillPath(id) }));
}

function lowestLevel(catalogue: Catalogue, locale: Locale): Link[] {
  const lowest = [...catalogue.levels.values()].find(({ id }) => rolesAtLevel(catalogue, id).length > 0);

  return lowest ? [{ text: getMessages(locale).level.title(lowest.name), href: levelPath(lowest.id) }] : [];
}
