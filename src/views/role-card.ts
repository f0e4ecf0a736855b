import { type Catalogue, get, openingsOfRole } from '#domain/catalogue.ts';
import type { Role } from '#domain/content.ts';
import type { Locale } from '#messages/messages.ts';
import { type OpeningNote, openingNote } from '#views/opening-note.ts';
import { type OtherLanguage, otherLanguage } from '#views/other-language.ts';
import { rolePath } from '#paths';

/** One role as lists show it. */
export interface RoleCard extends OtherLanguage {
  title: string;
  href: string;
  summary: string;
  level: string;
  family: string;
  openings?: OpeningNote | undefined;
}

/** A role as a line of a list. */
export function roleCard(role: Role, catalogue: Catalogue, locale: Locale): RoleCard {
  return {
    title: role.title,
    ...otherLanguage(role.lang, locale),
    href: rolePath(role.id),
    summary: role.summary,
    level: get(catalogue.levels, role.level).name,
    family: get(catalogue.families, role.family).name,
    openings: openingNote(openingsOfRole(catalogue, role.id), catalogue.now, locale),
  };
}
