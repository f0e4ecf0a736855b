import { checkContent } from '#checks/check-content.ts';
import type { Content, OpeningEntry, Role } from '#domain/content.ts';
import { isListed, type OpeningStatus, openingStatus } from '#domain/opening-status.ts';
import { BUILD_INSTANT } from '#testing/site/site-under-test.ts';

/** The content that the site under test is built from, read without Astro. */
export const CONTENT = readContent();

export const NOW = Date.parse(BUILD_INSTANT);

/** The state of an opening when the site under test was built. */
export const statusOf = (opening: OpeningEntry): OpeningStatus => openingStatus(opening, NOW);

export const PUBLISHED_ROLES = CONTENT.roles.filter(({ status }) => status === 'published');
export const RETIRED_ROLES = CONTENT.roles.filter(({ status }) => status === 'retired');
/** The ids under which roles have files beside their page: retired ones and former ids too. */
export const FILED_ROLES = [...PUBLISHED_ROLES, ...RETIRED_ROLES].flatMap(({ id, formerIds }) => [id, ...formerIds]);
export const PUBLISHED_FAQS = CONTENT.faqs.filter(({ status }) => status === 'published');

/** Openings that were posted, ended ones too: all that have a page. */
export const POSTED_OPENINGS = CONTENT.openings.filter((opening) => statusOf(opening) !== 'draft');
export const LISTED_OPENINGS = POSTED_OPENINGS.filter((opening) => isListed(statusOf(opening)));
export const ENDED_OPENINGS = POSTED_OPENINGS.filter((opening) => !isListed(statusOf(opening)));

/** The skills that a published role asks for. */
export const SKILLS_IN_USE = CONTENT.skills.filter(({ id }) =>
  PUBLISHED_ROLES.some(({ skills }) => skills.some((need) => need.skills.includes(id))),
);

/** The role with this id. Throws when there is none. */
export function getRole(id: string): Role {
  const role = CONTENT.roles.find((other) => other.id === id);
  if (!role) throw new Error(`There is no role "${id}".`);

  return role;
}

function readContent(): Content {
  const { content } = checkContent('.');
  if (!content) throw new Error('The content folder cannot be read.');

  return content;
}

/** Where an answer is read, said once more without the code of the site: with its first role, else its first family, else for all. */
export function addressOfAnswer({ id, roles, families }: (typeof PUBLISHED_FAQS)[number]): string {
  const role = roles.find((one) => PUBLISHED_ROLES.some((published) => published.id === one));
  if (role) return `/roles/${role}/#answer-${id}`;

  return families[0] ? `/families/${families[0]}/#answer-${id}` : `/faq/#${id}`;
}
