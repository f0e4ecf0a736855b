import type { OccupationLeaf } from 'schema-dts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Role } from '#domain/content.ts';
import type { Locale } from '#messages/messages.ts';
import { categoryCode } from '#structured-data/category-code.ts';
import { occupationId } from '#structured-data/ids.ts';
import { formalRequirements } from '#structured-data/requirements.ts';
import { responsibilityStatements, skillStatements } from '#structured-data/role-statements.ts';
import { rolePath } from '#paths';

/**
 * https://schema.org/Occupation of a published role, as its own page says it; nothing for a retired one. A role is no vacancy and
 * never a JobPosting.
 */
export function findOccupation(
  id: string,
  catalogue: Catalogue,
  locale: Locale,
  site: URL,
): OccupationLeaf | undefined {
  const role = catalogue.roles.get(id);

  return role && occupation(role, catalogue, locale, site);
}

const occupation = (role: Role, catalogue: Catalogue, locale: Locale, site: URL): OccupationLeaf => ({
  ...occupationName(role, site),
  ...(role.alternateTitles.length > 0 && { alternateName: role.alternateTitles }),
  description: role.summary,
  url: new URL(rolePath(role.id), site).href,
  ...(role.occupations.length > 0 && {
    occupationalCategory: role.occupations.map((entry) => categoryCode(entry, locale)),
  }),
  responsibilities: responsibilityStatements(role, catalogue),
  skills: skillStatements(role, catalogue, locale),
  ...(role.qualifications.length > 0 && { qualifications: role.qualifications }),
  ...formalRequirements(role),
});

/** The same occupation, named on another page. */
export const occupationName = ({ id, title }: Role, site: URL): OccupationLeaf => ({
  '@type': 'Occupation',
  '@id': occupationId(id, site),
  name: title,
});
