import { type Catalogue, rolesAtLevel, rolesOfFamily } from '#domain/catalogue.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import type { SkillKind } from '#schemas/skill.ts';
import { PROFICIENCIES } from '#schemas/skill-need.ts';
import type { OpeningCount } from '#views/opening-note.ts';
import { type Link, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { type ProficiencyText, proficiencyText } from '#views/skill-needs.ts';
import { siteThreads, type ThreadsView } from '#views/threads.ts';
import { familyPath, levelPath, matchPath, matrixPath, openingsPath, rolesPath, skillsPath } from '#paths';

export interface MatchPageView {
  frame: PageFrame;
  lead: string;
  /** What most roles need, to pick without typing: trades first, then ways of working. */
  often: { title: string; skills: { id: string; name: string }[] }[];
  /** Names of skills to look at before there is a list of one's own. */
  example: string;
  proficiencies: (ProficiencyText & { meaning: string })[];
  /** Families and levels with their roles, for whoever has no scripts. */
  ladders: (Link & { count: OpeningCount })[];
  threads: ThreadsView;
  /** What can be read without a list of skills. */
  lists: Link[];
}

const TRADES_OFFERED = 9;
const IN_EXAMPLE = 4;
// All of them, as a rule: who is not asked does not say it, and would stand lower than they are.
const BEHAVIOURS_OFFERED = 12;

/** The page that says which roles fit a list of skills. */
export function matchPage(catalogue: Catalogue, locale: Locale): MatchPageView {
  const { match, matrix, nav, proficiencyMeaning } = getMessages(locale);
  const trades = listOften(catalogue, (kind) => kind !== 'behaviour');

  return {
    frame: pageFrame(
      { title: match.title, description: match.description(catalogue.organisation.name), path: matchPath() },
      catalogue,
      locale,
    ),
    lead: match.lead,
    often: [
      { title: match.often, skills: trades.slice(0, TRADES_OFFERED) },
      {
        title: match.behaviours,
        skills: listOften(catalogue, (kind) => kind === 'behaviour').slice(0, BEHAVIOURS_OFFERED),
      },
    ].filter(({ skills }) => skills.length > 0),
    example: trades
      .slice(0, IN_EXAMPLE)
      .map(({ name }) => name)
      .join(', '),
    proficiencies: PROFICIENCIES.map((proficiency) => ({
      ...proficiencyText(proficiency, locale),
      meaning: proficiencyMeaning[proficiency],
    })),
    ladders: listLadders(catalogue, locale),
    threads: siteThreads(catalogue, locale),
    lists: [
      { text: nav.skills, href: skillsPath() },
      { text: matrix.title, href: matrixPath() },
      { text: nav.roles, href: rolesPath() },
      { text: nav.openings, href: openingsPath() },
    ],
  };
}

/** Every family and every level that has a role, with how many. */
function listLadders(catalogue: Catalogue, locale: Locale): MatchPageView['ladders'] {
  const { count } = getMessages(locale);

  return [
    ...[...catalogue.families.values()].map(({ id, name }) => ({
      text: name,
      href: familyPath(id),
      roles: rolesOfFamily(catalogue, id).length,
    })),
    ...[...catalogue.levels.values()].map(({ id, name }) => ({
      text: name,
      href: levelPath(id),
      roles: rolesAtLevel(catalogue, id).length,
    })),
  ]
    .filter(({ roles }) => roles > 0)
    .map(({ text, href, roles }) => ({ text, href, count: { text: count.roles(roles) } }));
}

/** Skills of some kinds, those first that most roles need. */
function listOften({ skills, usesOfSkill }: Catalogue, isWanted: (kind: SkillKind) => boolean) {
  const musts = (id: string) => usesOfSkill.get(id)?.filter(({ need }) => need === 'must').length ?? 0;

  return [...skills.values()]
    .filter(({ id, kind }) => isWanted(kind) && musts(id) > 0)
    .sort((a, b) => musts(b.id) - musts(a.id))
    .map(({ id, name }) => ({ id, name }));
}
