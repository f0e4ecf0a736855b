import { type Catalogue, faqsOfRole, get } from '#domain/catalogue.ts';
import { relatedRoles } from '#domain/related-roles.ts';
import { rolePage } from '#views/role-page.ts';

/** A page that other generators build too. */
export interface SamePage {
  section: 'roles' | 'openings' | 'skills' | 'families';
  id: string;
  /** What it says, as fields for a template. */
  fields: Record<string, unknown>;
}

/** The home page, and a list of each section. */
export const LISTS = 5;

/**
 * Our words and links for a page of each role, opening, skill and family. They are worked out for the others: they only print. Related
 * roles are counted, because templates cannot count them by our rule.
 */
export function listSamePages(catalogue: Catalogue): SamePage[] {
  const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: get(catalogue.skills, id).name }));

  return [
    ...[...catalogue.roles.values()].map((role) => {
      const view = rolePage(role.id, catalogue, 'en');

      return page('roles', role.id, {
        title: role.title,
        family: role.family,
        level: role.level,
        summary: role.summary,
        alternateTitles: role.alternateTitles,
        responsibilities: view.responsibilities,
        skills: role.skills.map(({ skills, need, proficiency }) => ({ need, proficiency, skills: named(skills) })),
        qualifications: role.qualifications,
        pay: view.pay,
        ladder: view.ladder.map(({ name, href }) => ({ name, href })),
        related: relatedRoles(role, catalogue).map(({ role: { id, title, summary }, shared }) => ({
          id,
          title,
          summary,
          shared: named(shared),
        })),
        questions: faqsOfRole(catalogue, role).map(({ question }) => question),
        openings: view.openings.map(({ where, status }) => ({ where, status: status.text })),
      });
    }),
    ...[...catalogue.openings.values()].map(({ id, title, role, pay, locations, posted, closes, benefits = [] }) =>
      page('openings', id, {
        title,
        role: role.id,
        summary: role.summary,
        min: pay.min,
        max: pay.max,
        currency: pay.currency,
        locations,
        posted: String(posted),
        closes: String(closes ?? ''),
        benefits,
        responsibilities: Object.values(role.responsibilities).flat(),
        skills: role.skills.map(({ skills, need, proficiency }) => ({ need, proficiency, skills: named(skills) })),
      }),
    ),
    ...[...catalogue.skills.values()].map(({ id, name, definition, aliases }) =>
      page('skills', id, {
        title: name,
        definition,
        names: aliases,
        roles: (catalogue.usesOfSkill.get(id) ?? []).map(({ role, need }) => ({
          id: role.id,
          title: role.title,
          need,
        })),
      }),
    ),
    ...[...catalogue.families.values()].map(({ id, name, summary }) => page('families', id, { title: name, summary })),
  ];
}

const page = (section: SamePage['section'], id: string, fields: SamePage['fields']): SamePage => ({
  section,
  id,
  fields,
});
