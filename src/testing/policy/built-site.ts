import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { latestDate } from '#domain/calendar-date.ts';
import type { OpeningEntry, Role } from '#domain/content.ts';
import { isOpen } from '#domain/opening-status.ts';
import type { BuiltSite, Known } from '#testing/policy/breach.ts';
import { listFirstFiles, PAGES } from '#testing/site/pages.ts';
import {
  CONTENT,
  ENDED_OPENINGS,
  getRole,
  LISTED_OPENINGS,
  NOW,
  POSTED_OPENINGS,
  PUBLISHED_FAQS,
  PUBLISHED_ROLES,
  statusOf,
} from '#testing/site/site-content.ts';
import { SITE_ADDRESS, SITE_FOLDER } from '#testing/site/site-under-test.ts';
import { formatCountry } from '#views/lists.ts';

const TEXT_FILES = /\.(xml|json|atom|rss|ics|txt|md)$/;

/** The site under test with all that its pages are judged against. */
export const readBuiltSite = (): BuiltSite => ({
  pages: PAGES,
  files: new Map(
    listFirstFiles(SITE_FOLDER)
      .filter((file) => TEXT_FILES.test(file) && !file.startsWith('pagefind/'))
      .map((file) => [`/${file}`, readFileSync(join(SITE_FOLDER, file), 'utf8')]),
  ),
  known: readKnown(),
});

function readKnown(): Known {
  const open = POSTED_OPENINGS.filter((opening) => isOpen(statusOf(opening)));

  return {
    now: NOW,
    site: SITE_ADDRESS,
    company: CONTENT.organisation.name,
    places: [
      ...CONTENT.locations.flatMap(({ name, locality, country }) => [name, locality, formatCountry(country, 'en')]),
      ...CONTENT.openings.flatMap(({ eligibleIn }) => eligibleIn.map((code) => formatCountry(code, 'en'))),
    ],
    vacancies: pathsOf(open.filter(({ vacancy }) => vacancy !== 'talent-pool')),
    pools: pathsOf(open.filter(({ vacancy }) => vacancy === 'talent-pool')),
    ended: pathsOf(ENDED_OPENINGS),
    remote: pathsOf(POSTED_OPENINGS.filter(({ workplace }) => workplace === 'remote')),
    changed: new Map([
      ...PUBLISHED_ROLES.map((role) => [`/roles/${role.id}/`, roleChanged(role)] as const),
      ...LISTED_OPENINGS.map((opening) => [`/openings/${opening.id}/`, openingChanged(opening)] as const),
    ]),
  };
}

const pathsOf = (openings: OpeningEntry[]): Set<string> => new Set(openings.map(({ id }) => `/openings/${id}/`));

/** The day the page of a role last changed: its own review, an opening that came, an answer that is shown on it. */
export const roleChanged = (role: Role): string =>
  latestDate([
    role.reviewed,
    ...LISTED_OPENINGS.filter((opening) => opening.role === role.id).map(({ posted }) => posted),
    ...PUBLISHED_FAQS.filter(({ roles, families }) => roles.includes(role.id) || families.includes(role.family)).map(
      ({ reviewed }) => reviewed,
    ),
  ]) ?? role.reviewed;

/** The day the page of an opening last changed: when it appeared, or a review of its role. */
export const openingChanged = (opening: OpeningEntry): string =>
  latestDate([opening.posted, getRole(opening.role).reviewed]) ?? opening.posted;
