import { type Catalogue, get, type Opening } from '#domain/catalogue.ts';
import type { Role, Skill } from '#domain/content.ts';
import { endingInstant } from '#domain/opening-status.ts';
import { skillIds } from '#domain/related-roles.ts';
import { getMessages, type Locale } from '#messages/messages.ts';

/** What the full-text index learns about a page besides its words. */
export interface SearchData {
  kind: string;
  /** Other names, found by search and never shown in an excerpt. */
  aliases: string[];
  /** One line of facts below a result. */
  facts: string;
  /** When an opening ends: the index does not change by itself, but the browser looks. */
  ends?: string | undefined;
  filters: Record<string, string[]>;
}

/** A role page for search: its other titles, and every name of the skills it asks for. */
export function roleSearchData(role: Role, catalogue: Catalogue, locale: Locale): SearchData {
  const family = get(catalogue.families, role.family).name;
  const level = get(catalogue.levels, role.level).name;

  return {
    kind: getMessages(locale).search.kinds.role,
    aliases: [...role.alternateTitles, ...namesOfSkills(role, catalogue)],
    facts: `${family} · ${level}`,
    filters: { family: [family], level: [level], skill: skillIds(role).map((id) => get(catalogue.skills, id).name) },
  };
}

/** An opening for search: everything of its role, and where and how one works. */
export function openingSearchData(opening: Opening, facts: string, catalogue: Catalogue, locale: Locale): SearchData {
  const messages = getMessages(locale);
  const role = roleSearchData(opening.role, catalogue, locale);
  const end = endingInstant(opening);

  return {
    ...role,
    kind: messages.search.kinds.opening,
    facts,
    ends: end === undefined ? undefined : new Date(end).toISOString(),
    filters: {
      ...role.filters,
      location: opening.locations.map((id) => get(catalogue.locations, id).name),
      workplace: [messages.opening.workplace[opening.workplace]],
      employment: opening.employment.map((kind) => messages.opening.employment[kind]),
    },
  };
}

/** A skill page for search. */
export function skillSearchData(skill: Skill, locale: Locale): SearchData {
  const messages = getMessages(locale);

  return {
    kind: messages.search.kinds.skill,
    aliases: [...skill.aliases, ...skill.searchTerms],
    facts: messages.skillKind[skill.kind],
    filters: { skill: [skill.name] },
  };
}

const namesOfSkills = (role: Role, { skills }: Catalogue): string[] =>
  skillIds(role).flatMap((id) => {
    const { name, aliases } = get(skills, id);

    return [name, ...aliases];
  });
