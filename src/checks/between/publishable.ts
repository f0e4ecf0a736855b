import { ADDRESSED, type Addressed, comparisonLine, tableLine } from '#checks/between/address-list.ts';
import { whatIsShown } from '#checks/text/shown.ts';
import type { Instant } from '#domain/calendar-date.ts';
import type { Content, Role } from '#domain/content.ts';
import { FIXED_PAGES } from '#domain/integrity/pages.ts';
import { MOST_COLUMNS } from '#domain/matrix.ts';
import { listSteps } from '#domain/steps.ts';

/** What has an address of its own at a moment, as lines of the list of addresses: `roles/web-developer`, sorted. */
export function listPublishable(content: Content, now: Instant): string[] {
  const ids = listIds(content, now);

  return [
    ...ADDRESSED.flatMap((collection) => [...new Set(ids[collection])].map((id) => `${collection}/${id}`)),
    ...listSteps(content.roles).map(({ lower, higher }) => comparisonLine(lower.id, higher.id)),
    ...listTabled(content.roles).map(tableLine),
  ].sort();
}

/** The families that have a table of their own. */
function listTabled(roles: Role[]): string[] {
  const published = roles.filter(({ status }) => status === 'published');

  return published.length > MOST_COLUMNS ? [...new Set(published.map(({ family }) => family))] : [];
}

function listIds(content: Content, now: Instant): Record<Addressed, Iterable<string>> {
  const shown = whatIsShown(content, now);
  const listed = content.roles.filter(({ id }) => shown.roles.has(id));

  return {
    ...shown,
    // An old address of a role leads on to the new one.
    roles: listed.flatMap(({ id, formerIds }) => [id, ...formerIds]),
    // The site cannot be built without the fixed ones: nobody can lose them.
    pages: [...shown.pages].filter((id) => !FIXED_PAGES.includes(id)),
  };
}
