import type { Instant } from '#domain/calendar-date.ts';
import type { Content } from '#domain/content.ts';
import { openingStatus } from '#domain/opening-status.ts';
import { isAsked } from '#domain/questions.ts';

/** The ids of the entries that have a page, or for questions a place on one. */
export interface Shown {
  roles: Set<string>;
  faqs: Set<string>;
  openings: Set<string>;
  pages: Set<string>;
  skills: Set<string>;
  families: Set<string>;
  levels: Set<string>;
  locations: Set<string>;
}

/** What the site shows of some content at a moment. */
export function whatIsShown(content: Content, now: Instant): Shown {
  const published = content.roles.filter(({ status }) => status === 'published');
  const ids = new Set(published.map(({ id }) => id));
  const openings = content.openings.map((opening) => ({ ...opening, status: openingStatus(opening, now) }));

  return {
    roles: idsOf(content.roles.filter(({ status }) => status !== 'draft')),
    faqs: idsOf(content.faqs.filter((faq) => isAsked(faq, ids))),
    openings: idsOf(openings.filter(({ status }) => status !== 'draft')),
    pages: idsOf(content.pages),
    skills: idsOf(content.skills),
    families: idsOf(content.families),
    levels: idsOf(content.levels),
    locations: idsOf(content.locations),
  };
}

const idsOf = (entries: { id: string }[]): Set<string> => new Set(entries.map(({ id }) => id));
