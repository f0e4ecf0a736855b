import { ADDRESSED, type Addressed } from '#checks/between/address-list.ts';
import type { Instant } from '#domain/calendar-date.ts';
import type { Content } from '#domain/content.ts';
import { FIXED_PAGES } from '#domain/integrity/pages.ts';
import { openingStatus } from '#domain/opening-status.ts';

/** The entries that have a page of their own at a moment, as lines of the list of addresses: `roles/web-developer`, sorted. */
export function listPublishable(content: Content, now: Instant): string[] {
  const ids = listIds(content, now);

  return ADDRESSED.flatMap((collection) => [...new Set(ids[collection])].map((id) => `${collection}/${id}`)).sort();
}

function listIds({ roles, openings, pages }: Content, now: Instant): Record<Addressed, string[]> {
  const published = roles.filter(({ status }) => status === 'published');

  return {
    // An old address of a role leads on to the new one.
    roles: roles.filter(({ status }) => status !== 'draft').flatMap(({ id, formerIds }) => [id, ...formerIds]),
    openings: openings.filter((opening) => openingStatus(opening, now) !== 'draft').map(({ id }) => id),
    skills: published.flatMap(({ skills }) => skills.flatMap((entry) => entry.skills)),
    families: published.map(({ family }) => family),
    levels: published.map(({ level }) => level),
    // The site cannot be built without the fixed ones: nobody can lose them.
    pages: pages.map(({ id }) => id).filter((id) => !FIXED_PAGES.includes(id)),
  };
}
