import { type Instant, startOfDay } from '#domain/calendar-date.ts';
import { type Catalogue, get, type Opening } from '#domain/catalogue.ts';
import type { Role } from '#domain/content.ts';
import { groupByEach } from '#domain/group-by-each.ts';
import { onceFor } from '#domain/once.ts';
import { endingInstant, isListed, openingInstant } from '#domain/opening-status.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { feedTitle } from '#views/follow.ts';
import { formatFacts } from '#views/lists.ts';
import { formatPayPeriod, formatPlaces, openingCard, statusText } from '#views/opening-card.ts';
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
  const { followed, changed } = getFeed(scope, catalogue);
  const title = feedTitle(scope, catalogue, locale);
  const pages = cutPages([followed.length], size);

  return {
    title,
    description: getMessages(locale).feeds.description(title),
    home: homeOf(scope),
    updated: changed ?? lastReview(catalogue).at,
    entries: (pages[page - 1] ?? [])
      .flatMap(({ from, to }) => followed.slice(from, to))
      .map((opening) => feedEntry(opening, catalogue, locale)),
    pages: pages.length,
  };
}

/** The pages of a feed from the second on. */
export const followingFeedPages = (scope: FeedScope | undefined, catalogue: Catalogue): number[] =>
  followingRoutes(countPages(getFeed(scope, catalogue).followed.length, FEED_SIZE)).map(({ props }) => props.page);

interface Followed {
  /** Newest first. */
  followed: readonly Opening[];
  /** When the list last changed: an entry came or was changed, or one went. One that never had any is as old as the roles are. */
  changed?: Instant | undefined;
}

const getFeed = (scope: FeedScope | undefined, catalogue: Catalogue): Followed =>
  feedsOf(catalogue).get(keyOf(scope)) ?? { followed: [] };

/** Every feed that has or had an opening, by its scope: sorted out once, because each goes on for many pages in three formats. */
const feedsOf = onceFor((catalogue: Catalogue): Map<string, Followed> => {
  const openings = [...catalogue.openings.values()].sort((a, b) => openingInstant(b) - openingInstant(a));

  return new Map(
    [...groupByEach(openings, scopesOf)].map(([key, group]) => {
      const followed = group.filter(hasPlace);
      const changes = [
        ...followed.map((opening) => changedAt(opening, catalogue)),
        ...group
          .filter(({ status }) => !isListed(status))
          .map((opening) => endingInstant(opening) ?? openingInstant(opening)),
      ];
      const changed = changes.length > 0 ? changes.reduce((a, b) => Math.max(a, b)) : undefined;

      return [key, { followed, changed }];
    }),
  );
});

/** Every feed that an opening belongs to, by its key. */
const scopesOf = ({ role, locations }: Opening): string[] => [
  keyOf(undefined),
  keyOf({ kind: 'families', id: role.family }),
  keyOf({ kind: 'levels', id: role.level }),
  ...locations.map((id) => keyOf({ kind: 'locations', id })),
];

const keyOf = (scope: FeedScope | undefined): string => (scope ? `${scope.kind}/${scope.id}` : '');

/** When somebody last looked at any role; now, where there is none yet. */
const lastReview = onceFor((catalogue: Catalogue) => {
  const reviews = [...catalogue.roles.values()].map((role) => reviewedAt(role, catalogue));

  return { at: reviews.length > 0 ? reviews.reduce((a, b) => Math.max(a, b)) : catalogue.now };
});

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
  const { where, pay } = openingCard(opening, catalogue, locale);
  const status = statusText(opening, locale);

  return {
    opening,
    path: openingPath(opening.id),
    title: `${opening.title}, ${formatPlaces(opening, catalogue, locale)}`,
    summary: formatFacts(
      [where, `${pay} ${formatPayPeriod(opening, locale)}`, [status.text, status.time?.text].filter(Boolean).join(' ')],
      locale,
    ),
    tags: [
      get(catalogue.families, opening.role.family).name,
      get(catalogue.levels, opening.role.level).name,
      ...opening.locations.map((id) => get(catalogue.locations, id).name),
    ],
    published: openingInstant(opening),
    updated: changedAt(opening, catalogue),
  };
}

/** When it was opened, or its role read again. */
const changedAt = (opening: Opening, catalogue: Catalogue): Instant =>
  Math.max(openingInstant(opening), reviewedAt(opening.role, catalogue));
