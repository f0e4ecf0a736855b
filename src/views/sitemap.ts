import { latestDate } from '#domain/calendar-date.ts';
import {
  type Catalogue,
  faqsOfRole,
  listedOpenings,
  openingsAt,
  openingsOfRole,
  rolesAtLevel,
  rolesOfFamily,
  usedSkills,
} from '#domain/catalogue.ts';
import { listSteps } from '#domain/steps.ts';
import { listFamilyPages } from '#views/family-page.ts';
import { listLevelPages } from '#views/level-page.ts';
import { listMatrixFamilies } from '#views/matrix-page.ts';
import { listLocationPages } from '#views/openings-page.ts';
import { listTextPages } from '#views/text-page.ts';
import {
  benefitsPath,
  comparePath,
  comparisonPath,
  familiesPath,
  familyMatrixPath,
  familyPath,
  faqPath,
  homePath,
  howWeHirePath,
  levelPath,
  levelsPath,
  locationPath,
  locationsPath,
  matchPath,
  matrixPath,
  openingPath,
  openingsPath,
  pagePath,
  rolePath,
  rolesPath,
  searchPath,
  skillPath,
  skillsPath,
} from '#paths';

/** One page for search engines: its path, and the day its content last changed where the content says so. */
export interface SitemapEntry {
  path: string;
  modified?: string | undefined;
}

/** Every page that search engines may list. A list is as new as the newest thing on it. */
export function sitemapEntries(catalogue: Catalogue): SitemapEntry[] {
  const roles = [...catalogue.roles.values()];
  // By id: the order of lists changes as deadlines come near, and a sitemap should change with its addresses only.
  const openings = listedOpenings(catalogue).toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
  const faqs = [...catalogue.faqs.values()];
  const reviewed = latestDate(roles.map((role) => role.reviewed));
  const posted = latestDate(openings.map((opening) => opening.posted));
  const answered = latestDate(faqs.map((faq) => faq.reviewed));

  return [
    { path: homePath(), modified: latestDate([reviewed, posted]) },
    { path: rolesPath(), modified: latestDate([reviewed, posted]) },
    ...roles.map((role) => ({
      path: rolePath(role.id),
      modified: latestDate([
        role.reviewed,
        ...openingsOfRole(catalogue, role.id).map((opening) => opening.posted),
        ...faqsOfRole(catalogue, role).map((faq) => faq.reviewed),
      ]),
    })),
    { path: familiesPath(), modified: latestDate([reviewed, posted]) },
    ...listFamilyPages(catalogue).map((id) => ({
      path: familyPath(id),
      modified: latestDate(rolesOfFamily(catalogue, id).map((role) => role.reviewed)),
    })),
    { path: levelsPath(), modified: latestDate([reviewed, posted]) },
    ...listLevelPages(catalogue).map((id) => ({
      path: levelPath(id),
      modified: latestDate(rolesAtLevel(catalogue, id).map((role) => role.reviewed)),
    })),
    { path: skillsPath(), modified: reviewed },
    ...usedSkills(catalogue).map(({ id }) => ({
      path: skillPath(id),
      modified: latestDate((catalogue.usesOfSkill.get(id) ?? []).map(({ role }) => role.reviewed)),
    })),
    { path: matrixPath(), modified: reviewed },
    ...listMatrixFamilies(catalogue).map((id) => ({
      path: familyMatrixPath(id),
      modified: latestDate(rolesOfFamily(catalogue, id).map((role) => role.reviewed)),
    })),
    { path: comparePath(), modified: reviewed },
    ...listSteps(catalogue.roles.values()).map(({ lower, higher }) => ({
      path: comparisonPath(lower.id, higher.id),
      modified: latestDate([lower.reviewed, higher.reviewed]),
    })),
    { path: openingsPath(), modified: posted },
    ...openings.map((opening) => ({
      path: openingPath(opening.id),
      modified: latestDate([opening.posted, opening.role.reviewed]),
    })),
    { path: locationsPath(), modified: posted },
    ...listLocationPages(catalogue).map((id) => ({
      path: locationPath(id),
      modified: latestDate(openingsAt(catalogue, id).map((opening) => opening.posted)),
    })),
    { path: faqPath(), modified: answered },
    { path: benefitsPath() },
    { path: howWeHirePath() },
    { path: matchPath(), modified: reviewed },
    { path: searchPath() },
    { path: pagePath('privacy') },
    ...listTextPages(catalogue).map((id) => ({ path: pagePath(id) })),
  ];
}
