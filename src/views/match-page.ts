import type { Catalogue } from '#domain/catalogue.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { PROFICIENCIES } from '#schemas/skill-need.ts';
import { type Link, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { type ProficiencyText, proficiencyText } from '#views/skill-needs.ts';
import { matchPath, openingsPath, rolesPath, skillsPath } from '#paths';

export interface MatchPageView {
  frame: PageFrame;
  lead: string;
  /** The skills that most roles need, to pick without typing. */
  often: { id: string; name: string }[];
  proficiencies: (ProficiencyText & { meaning: string })[];
  /** What can be read without a list of skills. */
  lists: Link[];
}

const SKILLS_OFFERED = 12;

/** The page that says which roles fit a list of skills. */
export function matchPage(catalogue: Catalogue, locale: Locale): MatchPageView {
  const { match, nav, proficiencyMeaning } = getMessages(locale);

  return {
    frame: pageFrame(
      { title: match.title, description: match.description(catalogue.organisation.name), path: matchPath() },
      catalogue,
      locale,
    ),
    lead: match.lead,
    often: listOften(catalogue),
    proficiencies: PROFICIENCIES.map((proficiency) => ({
      ...proficiencyText(proficiency, locale),
      meaning: proficiencyMeaning[proficiency],
    })),
    lists: [
      { text: nav.skills, href: skillsPath() },
      { text: nav.roles, href: rolesPath() },
      { text: nav.openings, href: openingsPath() },
    ],
  };
}

function listOften({ skills, usesOfSkill }: Catalogue): MatchPageView['often'] {
  const musts = (id: string) => usesOfSkill.get(id)?.filter(({ need }) => need === 'must').length ?? 0;

  return [...skills.values()]
    .sort((a, b) => musts(b.id) - musts(a.id))
    .filter(({ id }) => musts(id) > 0)
    .slice(0, SKILLS_OFFERED)
    .map(({ id, name }) => ({ id, name }));
}
