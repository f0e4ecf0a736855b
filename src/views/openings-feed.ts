import { type Instant, startOfDay } from '#domain/calendar-date.ts';
import { type Catalogue, get, type Opening } from '#domain/catalogue.ts';
import type { Role } from '#domain/content.ts';
import { onceFor } from '#domain/once.ts';
import { endingInstant, isListed, openingInstant } from '#domain/opening-status.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { feedTitle } from '#views/follow.ts';
import { formatPayPeriod, formatPlaces, openingCard } from '#views/opening-card.ts';
import { hasPlace } from '#views/opening-note.ts';
import { countPages, cutPages, followingRoutes, type ListPart } from '#views/paging.ts';
import { type FeedScope, familyPath, levelPath, locationPath, openingPath, openingsPath } from '#paths';

/** A list of openings to follow: what each feed says in its own format. */
export interface OpeningsFeedView {
  title: string;
  description: string;
  /** The page that shows the same list. */
  home: string;
  updated: Instant;
  /** Newest first; those of one page. */
  entries: FeedEntryView[];
  /** How many pages there are. */
  pages: number;
}

/** How many openings a feed has before it goes on at another address: who follows it has read the older ones. */
const FEED_SIZE = 100;

interface FeedEntryView {
  opening: Opening;
  path: string;
  /** "Senior back-end developer, Berlin or Lisbon" */
  title: string;
  /** "Berlin or Lisbon · hybrid · €78,000 to €96,000 a year, gross · Open until Fri, 15 Jan 2027, 23:59 GMT+1" */
  summary: string;
  tags: string[];
  published: Instant;
  updated: Instant;
}

/**
 * The openings that have a place to apply for now: all of them, or those of one family, level or place. Talent pools are left
 * out, because who follows openings waits for one. The dates are those of the content.
 */
export function openingsFeed(
  scope: FeedScope | undefined,
  catalogue: Catalogue,
  locale: Locale,
  { page = 1, size = FEED_SIZE }: ListPart = {},
): OpeningsFeedView {
  const entries = listFollowed(scope, catalogue)
    .map((opening) => feedEntry(opening, catalogue, locale))
    .sort((a, b) => b.published - a.published);
  const title = feedTitle(scope, catalogue, locale);

  return {
    title,
    description: getMessages(locale).feeds.description(title),
    home: homeOf(scope),
    updated: lastChange(scope, entries, catalogue),
    entries: cutPages([entries.length], size)[page - 1]?.flatMap(({ from, to }) => entries.slice(from, to)) ?? [],
    pages: countPages(entries.length, size),
  };
}

/** The pages of a feed from the second on. */
export const followingFeedPages = (scope: FeedScope | undefined, catalogue: Catalogue): number[] =>
  followingRoutes(countPages(listFollowed(scope, catalogue).length, FEED_SIZE)).map(({ props }) => props.page);

const listFollowed = (scope: FeedScope | undefined, catalogue: Catalogue): Opening[] =>
  [...catalogue.openings.values()].filter((opening) => hasPlace(opening) && isWithin(opening, scope));

/** When the list last changed: an entry came or was changed, or one went. One that never had any is as old as the roles are. */
function lastChange(scope: FeedScope | undefined, entries: FeedEntryView[], catalogue: Catalogue): Instant {
  const ends = [...catalogue.openings.values()]
    .filter((opening) => isWithin(opening, scope) && !isListed(opening.status))
    .map((opening) => endingInstant(opening) ?? openingInstant(opening));
  const changes = [...entries.map(({ updated }) => updated), ...ends];

  return changes.length > 0 ? Math.max(...changes) : lastReview(catalogue).at;
}

/** When somebody last looked at any role. */
const lastReview = onceFor((catalogue: Catalogue) => ({
  at: Math.max(...[...catalogue.roles.values()].map((role) => reviewedAt(role, catalogue))),
}));

const reviewedAt = ({ reviewed }: Role, { organisation }: Catalogue): Instant =>
  startOfDay(reviewed, organisation.defaultTimeZone);

/**
 * The parts of the list that have a feed: families, levels and places. A feed stays when its last opening has gone: who follows it
 * waits for the next.
 */
export const listFeedScopes = (catalogue: Catalogue): FeedScope[] =>
  (['families', 'levels', 'locations'] as const).flatMap((kind) =>
    [...catalogue[kind].keys()].map((id) => ({ kind, id })),
  );

function isWithin({ role, locations }: Opening, scope: FeedScope | undefined): boolean {
  switch (scope?.kind) {
    case 'families':
      return role.family === scope.id;
    case 'levels':
      return role.level === scope.id;
    case 'locations':
      return locations.includes(scope.id);
    default:
      return true;
  }
}

/** The page that shows the same list. */
function homeOf(scope: FeedScope | undefined): string {
  switch (scope?.kind) {
    case 'families':
      return familyPath(scope.id);
    case 'levels':
      return levelPath(scope.id);
    case 'locations':
      return locationPath(scope.id);
    default:
      return openingsPath();
  }
}

function feedEntry(opening: Opening, catalogue: Catalogue, locale: Locale): FeedEntryView {
  const { where, pay, status } = openingCard(opening, catalogue, locale);
  const published = openingInstant(opening);
  const reviewed = reviewedAt(opening.role, catalogue);

  return {
    opening,
    path: openingPath(opening.id),
    title: `${opening.title}, ${formatPlaces(opening, catalogue, locale)}`,
    summary: [
      where,
      `${pay} ${formatPayPeriod(opening, locale)}`,
      [status.text, status.time?.text].filter(Boolean).join(' '),
    ].join(' · '),
    tags: [
      get(catalogue.families, opening.role.family).name,
      get(catalogue.levels, opening.role.level).name,
      ...opening.locations.map((id) => get(catalogue.locations, id).name),
    ],
    published,
    updated: Math.max(published, reviewed),
  };
}
