import { type Catalogue, get, openingsOfRole } from '#domain/catalogue.ts';
import type { Role } from '#domain/content.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { rolePath } from '#paths';

/** One role as lists show it. */
export interface RoleCard {
  title: string;
  href: string;
  summary: string;
  level: string;
  family: string;
  /** "2 openings"; nothing when there is none. */
  openings?: string | undefined;
}

export function roleCard(role: Role, catalogue: Catalogue, locale: Locale): RoleCard {
  const count = openingsOfRole(catalogue, role.id).length;

  return {
    title: role.title,
    href: rolePath(role.id),
    summary: role.summary,
    level: get(catalogue.levels, role.level).name,
    family: get(catalogue.families, role.family).name,
    openings: count > 0 ? getMessages(locale).count.openings(count) : undefined,
  };
}
