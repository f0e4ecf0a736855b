import { type Catalogue, rolesOfFamily } from '#domain/catalogue.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import type { OpeningCount } from '#views/opening-note.ts';
import { type Link, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { type RoleCard, roleCard } from '#views/role-card.ts';
import { familyPath, levelPath, rolesPath } from '#paths';

/** Roles of one family, lowest level first. */
export interface RoleGroup extends Link {
  id: string;
  summary: string;
  count: string;
  roles: RoleCard[];
}

export interface RolesPageView {
  frame: PageFrame;
  lead: string;
  levels: (Link & { count: OpeningCount })[];
  groups: RoleGroup[];
}

/** All roles, grouped by family and level. */
export function rolesPage(catalogue: Catalogue, locale: Locale): RolesPageView {
  const messages = getMessages(locale);
  const roles = [...catalogue.roles.values()];
  const lead = messages.roles.lead(roles.length, catalogue.families.size, catalogue.organisation.name);

  return {
    frame: pageFrame(
      { title: messages.nav.roles, description: lead, path: rolesPath(), section: 'roles', showsOpenings: true },
      catalogue,
      locale,
    ),
    lead,
    levels: [...catalogue.levels.values()]
      .map(({ id, name }) => ({
        text: name,
        href: levelPath(id),
        total: roles.filter(({ level }) => level === id).length,
      }))
      .filter(({ total }) => total > 0)
      .map(({ text, href, total }) => ({ text, href, count: { text: messages.count.roles(total) } })),
    groups: roleGroups(catalogue, locale),
  };
}

/** The families that have a published role, each with its roles. */
export function roleGroups(catalogue: Catalogue, locale: Locale): RoleGroup[] {
  return [...catalogue.families.values()].flatMap(({ id, name, summary }) => {
    const roles = rolesOfFamily(catalogue, id).map((role) => roleCard(role, catalogue, locale));
    if (roles.length === 0) return [];

    return [
      { id, text: name, href: familyPath(id), summary, count: getMessages(locale).count.roles(roles.length), roles },
    ];
  });
}
