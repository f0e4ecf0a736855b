import { type Catalogue, get, listedOpenings, type SkillUse } from '#domain/catalogue.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { PROFICIENCIES } from '#schemas/skill-need.ts';
import { formatAnd, formatOr } from '#views/lists.ts';
import { type OpeningCard, openingCard } from '#views/opening-card.ts';
import { type Link, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { skillPicture } from '#views/picture.ts';
import { type RoleCard, roleCard } from '#views/role-card.ts';
import { type ProficiencyText, proficiencyText } from '#views/skill-needs.ts';
import { skillThreads, type ThreadsView } from '#views/threads.ts';
import { skillPath, skillsPath } from '#paths';

/** A role that asks for the skill, how well, and what it would take instead. Those that ask for the most stand first. */
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
  /** Where no published role asks for it: that this is so. */
  unused?: string | undefined;
  threads?: ThreadsView | undefined;
  proficiencies: (ProficiencyText & { meaning: string })[];
  must: UseLine[];
  nice: UseLine[];
  openings: OpeningCard[];
  /** What some roles accept in its place, each with their number; the most widely accepted first. */
  partners: (Link & { count: { text: string } })[];
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
    uses
      .filter((use) => use.need === need)
      .map((use) => useLine(use, id, catalogue, locale))
      .sort((a, b) => (b.proficiency?.step ?? 0) - (a.proficiency?.step ?? 0));
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
        indexed: uses.length > 0,
        showsOpenings: true,
        picture: skillPicture(skill, catalogue, locale),
      },
      catalogue,
      locale,
    ),
    kind: messages.skillKind[skill.kind],
    definition: skill.definition,
    aliases: skill.aliases.length > 0 ? messages.skill.alsoCalled(formatAnd(skill.aliases, locale)) : undefined,
    unused: uses.length > 0 ? undefined : messages.skill.unused,
    threads: skillThreads(id, catalogue, locale),
    proficiencies: PROFICIENCIES.flatMap((level) => {
      const meaning = skill.proficiencies[level];

      return meaning ? [{ ...proficiencyText(level, locale), meaning }] : [];
    }),
    must: lines('must'),
    nice: lines('nice'),
    openings: listedOpenings(catalogue)
      .filter(({ role }) => roles.has(role.id))
      .map((opening) => openingCard(opening, catalogue, locale)),
    partners: partnersOf(id, uses, catalogue, locale),
    broader: linksTo(skill.broader, catalogue),
    narrower: linksTo(
      [...catalogue.skills.values()].filter(({ broader }) => broader.includes(id)).map((other) => other.id),
      catalogue,
    ),
    related: linksTo(skill.related, catalogue),
    sameAs: skill.sameAs.map((href) => ({ text: nameOutside(href), href })),
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

/** Skills of which any suffices wherever this one is one of a group. */
function partnersOf(id: string, uses: SkillUse[], catalogue: Catalogue, locale: Locale): SkillPageView['partners'] {
  const others = uses.flatMap(({ entry }) => entry.skills.filter((other) => other !== id));

  return [...Map.groupBy(others, (other) => other)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([other, roles]) => ({
      text: get(catalogue.skills, other).name,
      href: skillPath(other),
      count: { text: getMessages(locale).count.roles(roles.length) },
    }));
}

/** "Wikidata Q192490", "ESCO" */
function nameOutside(address: string): string {
  const entry = /^https:\/\/www\.wikidata\.org\/entity\/(Q\d+)$/.exec(address);

  return entry ? `Wikidata ${entry[1]}` : 'ESCO';
}

/** Links to those of the skills that have a page. */
const linksTo = (ids: string[], { skills, usesOfSkill }: Catalogue): Link[] =>
  ids.filter((id) => usesOfSkill.has(id)).map((id) => ({ text: get(skills, id).name, href: skillPath(id) }));
