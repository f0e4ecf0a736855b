import { type Catalogue, get, listedOpenings, type SkillUse } from '#domain/catalogue.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { PROFICIENCIES } from '#schemas/skill-need.ts';
import { formatAnd, formatOr } from '#views/lists.ts';
import { type OpeningCard, openingCard } from '#views/opening-card.ts';
import { type Link, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { type RoleCard, roleCard } from '#views/role-card.ts';
import { type ProficiencyText, proficiencyText } from '#views/skill-needs.ts';
import { skillPath, skillsPath } from '#paths';

/** A role that asks for the skill, how well, and what it would take instead. */
export interface UseLine {
  role: RoleCard;
  proficiency?: ProficiencyText | undefined;
  instead?: string | undefined;
}

export interface SkillPageView {
  frame: PageFrame;
  kind: string;
  definition: string;
  aliases?: string | undefined;
  proficiencies: (ProficiencyText & { meaning: string })[];
  must: UseLine[];
  nice: UseLine[];
  openings: OpeningCard[];
  broader: Link[];
  narrower: Link[];
  related: Link[];
  sameAs: Link[];
}

/** One skill: what it is, what its levels mean here, and who asks for it. */
export function skillPage(id: string, catalogue: Catalogue, locale: Locale): SkillPageView {
  const skill = get(catalogue.skills, id);
  const messages = getMessages(locale);
  const uses = catalogue.usesOfSkill.get(id) ?? [];
  const lines = (need: SkillUse['need']) =>
    uses.filter((use) => use.need === need).map((use) => useLine(use, id, catalogue, locale));
  const roles = new Set(uses.map(({ role }) => role.id));

  return {
    frame: pageFrame(
      {
        title: skill.name,
        tabTitle: messages.skill.tabTitle(skill.name),
        description: messages.skill.description(skill.name, roles.size, skill.definition),
        path: skillPath(id),
        section: 'skills',
        above: [{ text: messages.nav.skills, href: skillsPath() }],
        showsOpenings: true,
      },
      catalogue,
      locale,
    ),
    kind: messages.skillKind[skill.kind],
    definition: skill.definition,
    aliases: skill.aliases.length > 0 ? messages.skill.alsoCalled(formatAnd(skill.aliases, locale)) : undefined,
    proficiencies: PROFICIENCIES.flatMap((level) => {
      const meaning = skill.proficiencies[level];

      return meaning ? [{ ...proficiencyText(level, locale), meaning }] : [];
    }),
    must: lines('must'),
    nice: lines('nice'),
    openings: listedOpenings(catalogue)
      .filter(({ role }) => roles.has(role.id))
      .map((opening) => openingCard(opening, catalogue, locale)),
    broader: linksTo(skill.broader, catalogue),
    narrower: linksTo(
      [...catalogue.skills.values()].filter(({ broader }) => broader.includes(id)).map((other) => other.id),
      catalogue,
    ),
    related: linksTo(skill.related, catalogue),
    sameAs: skill.sameAs.map((href) => ({ text: new URL(href).hostname.replace(/^www\./, ''), href })),
  };
}

function useLine({ role, entry }: SkillUse, skill: string, catalogue: Catalogue, locale: Locale): UseLine {
  const others = entry.skills.filter((id) => id !== skill).map((id) => get(catalogue.skills, id).name);

  return {
    role: roleCard(role, catalogue, locale),
    proficiency: entry.proficiency && proficiencyText(entry.proficiency, locale),
    instead: others.length > 0 ? getMessages(locale).skill.instead(formatOr(others, locale), entry.atLeast) : undefined,
  };
}

/** Links to those of the skills that have a page. */
const linksTo = (ids: string[], { skills, usesOfSkill }: Catalogue): Link[] =>
  ids.filter((id) => usesOfSkill.has(id)).map((id) => ({ text: get(skills, id).name, href: skillPath(id) }));
