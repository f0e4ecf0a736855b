import { type Catalogue, get, listedOpenings, type SkillUse } from '#domain/catalogue.ts';
import type { Skill } from '#domain/content.ts';
import { onceFor } from '#domain/once.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { NEEDS, type Need, PROFICIENCIES, type Proficiency } from '#schemas/skill-need.ts';
import { type FirstOpenings, firstOpenings } from '#views/first-openings.ts';
import { formatAnd, formatOr } from '#views/lists.ts';
import { type Link, type PageFacts, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { cutPages, type ListPart, partTitle, type Slice } from '#views/paging.ts';
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

/** Roles that ask for a skill equally well. */
export interface UseStep {
  proficiency?: ProficiencyText | undefined;
  uses: UseLine[];
}

/** Roles that need a skill, or welcome it. */
export interface UsesPart {
  id: Need;
  title: string;
  uses: UseLine[];
}

/** Further roles that ask for a skill. */
export interface FurtherUsesView {
  frame: PageFrame;
  parts: UsesPart[];
}

export interface SkillPageView extends FirstOpenings {
  frame: PageFrame;
  /** "Language", with the others of its kind, and how many roles ask for it. */
  kind: Link;
  asked?: string | undefined;
  definition: string;
  aliases?: string | undefined;
  /** Where no published role asks for it: that this is so. */
  unused?: string | undefined;
  threads?: ThreadsView | undefined;
  proficiencies: (ProficiencyText & { meaning: string })[];
  must: UseLine[];
  nice: UseLine[];
  /** What some roles accept in its place, each with their number; the most widely accepted first. */
  partners: (Link & { count: { text: string } })[];
  broader: Link[];
  narrower: Link[];
  related: Link[];
  sameAs: Link[];
}

/** One skill: what it is, what its levels mean here, and who asks for it. */
export function skillPage(id: string, catalogue: Catalogue, locale: Locale, size?: number): SkillPageView {
  const skill = get(catalogue.skills, id);
  const messages = getMessages(locale);
  const uses = usesOf(id, catalogue);
  const pages = cutUses(id, catalogue, size);
  const parts = usesOnPage(id, pages[0], catalogue, locale);
  const roles = rolesOf(uses);

  return {
    frame: pageFrame(
      {
        ...skillFacts(id, catalogue, locale),
        paging: { page: 1, of: pages.length },
      },
      catalogue,
      locale,
    ),
    kind: {
      text: messages.skillKind[skill.kind],
      href: roles.size > 0 ? `${skillsPath()}#${skill.kind}` : skillsPath(),
    },
    asked: roles.size > 0 ? messages.skill.asked(roles.size) : undefined,
    definition: skill.definition,
    aliases: skill.aliases.length > 0 ? messages.skill.alsoCalled(formatAnd(skill.aliases, locale)) : undefined,
    unused: uses.length > 0 ? undefined : messages.skill.unused,
    threads: skillThreads(id, catalogue, locale),
    proficiencies: PROFICIENCIES.flatMap((level) => {
      const meaning = skill.proficiencies[level];

      return meaning ? [{ ...proficiencyText(level, locale), meaning }] : [];
    }),
    must: parts.find(({ id: need }) => need === 'must')?.uses ?? [],
    nice: parts.find(({ id: need }) => need === 'nice')?.uses ?? [],
    ...firstOpenings(
      listedOpenings(catalogue).filter(({ role }) => roles.has(role.id)),
      { facet: 'skill', id },
      catalogue,
      locale,
    ),
    partners: partnersOf(id, uses, catalogue, locale),
    broader: linksTo(skill.broader, catalogue, locale),
    narrower: linksTo(
      [...catalogue.skills.values()].filter(({ broader }) => broader.includes(id)).map((other) => other.id),
      catalogue,
      locale,
    ),
    related: linksTo(skill.related, catalogue, locale),
    sameAs: skill.sameAs.map((href) => ({ text: nameOutside(href), href })),
  };
}

/** The same lines under each proficiency once, as they follow each other. */
export const stepUses = (uses: UseLine[]): UseStep[] =>
  [...Map.groupBy(uses, ({ proficiency }) => proficiency?.step)].map(([, own]) => ({
    proficiency: own[0]?.proficiency,
    uses: own,
  }));

/** The roles that ask for a skill, from the second page of them on. */
export function furtherUsesPage(
  id: string,
  catalogue: Catalogue,
  locale: Locale,
  { page = 2, size }: ListPart = {},
): FurtherUsesView {
  const pages = cutUses(id, catalogue, size);

  return {
    frame: pageFrame({ ...skillFacts(id, catalogue, locale), paging: { page, of: pages.length } }, catalogue, locale),
    parts: usesOnPage(id, pages[page - 1] ?? [], catalogue, locale),
  };
}

/** How many pages the roles that ask for a skill stand on. */
export const countSkillPages = (id: string, catalogue: Catalogue): number => cutUses(id, catalogue).length;

/** What each page of a skill says about itself. */
function skillFacts(id: string, catalogue: Catalogue, locale: Locale): PageFacts {
  const skill = get(catalogue.skills, id);
  const { skill: words, nav } = getMessages(locale);
  const uses = usesOf(id, catalogue);

  return {
    title: skill.name,
    tabTitle: words.tabTitle(skill.name),
    description: words.description(skill.name, rolesOf(uses).size, skill.definition),
    path: skillPath(id),
    section: 'skills',
    above: [{ text: nav.skills, href: skillsPath() }],
    indexed: uses.length > 0,
    showsOpenings: true,
    picture: skillPicture(skill, catalogue, locale),
  };
}

const usesOf = (id: string, { usesOfSkill }: Catalogue): SkillUse[] => usesOfSkill.get(id) ?? [];

const rolesOf = onceFor((uses: SkillUse[]): ReadonlySet<string> => new Set(uses.map(({ role }) => role.id)));

/** Who needs a skill and who welcomes it, each with those first that ask for the most. Each page of them asks. */
const usesByNeed = onceFor((all: SkillUse[]): { need: Need; uses: SkillUse[] }[] =>
  NEEDS.map((need) => ({
    need,
    uses: all
      .filter((use) => use.need === need)
      .sort((a, b) => stepOf(b.entry.proficiency) - stepOf(a.entry.proficiency)),
  })),
);

const stepOf = (proficiency: Proficiency | undefined): number =>
  proficiency === undefined ? 0 : PROFICIENCIES.indexOf(proficiency) + 1;

const cutUses = (id: string, catalogue: Catalogue, size?: number) =>
  cutPages(
    usesByNeed(usesOf(id, catalogue)).map(({ uses }) => uses.length),
    size,
  );

function usesOnPage(id: string, slices: Slice[], catalogue: Catalogue, locale: Locale): UsesPart[] {
  const groups = usesByNeed(usesOf(id, catalogue));

  return slices.flatMap((slice) => {
    const { need, uses } = groups[slice.group] ?? {};
    if (need === undefined || uses === undefined) return [];

    return [
      {
        id: need,
        title: partTitle(getMessages(locale).skill[need], slice, locale),
        uses: uses.slice(slice.from, slice.to).map((use) => useLine(use, id, catalogue, locale)),
      },
    ];
  });
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
      ...linkTo(get(catalogue.skills, other), locale),
      count: { text: getMessages(locale).count.roles(roles.length) },
    }));
}

/** "Wikidata Q192490", "ESCO" */
function nameOutside(address: string): string {
  const entry = /^https:\/\/www\.wikidata\.org\/entity\/(Q\d+)$/.exec(address);

  return entry ? `Wikidata ${entry[1]}` : 'ESCO';
}

/** Links to those of the skills that have a page. */
const linksTo = (ids: string[], { skills, usesOfSkill }: Catalogue, locale: Locale): Link[] =>
  ids.filter((id) => usesOfSkill.has(id)).map((id) => linkTo(get(skills, id), locale));

/** One or two letters do not say that they are a skill: "Go (language)". */
function linkTo({ id, name, kind }: Skill, locale: Locale): Link {
  const { skill, skillKind } = getMessages(locale);

  return { text: name.length > 2 ? name : skill.ofKind(name, skillKind[kind]), href: skillPath(id) };
}
