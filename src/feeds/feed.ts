import type { Instant } from '#domain/calendar-date.ts';

/** A list of openings that people and programs follow, in no format yet. Every address is a full one. */
export interface Feed {
  title: string;
  description: string;
  /** BCP 47 */
  language: string;
  company: { name: string; url: string };
  /** The page that shows the same list. */
  home: string;
  /** Where the feed itself stands; each format has an address of its own. */
  self: string;
  /** Where it begins: the same for all pages of a long feed, which is known by it. */
  first: string;
  previous?: string | undefined;
  next?: string | undefined;
  /** When the list last changed. */
  updated: Instant;
  entries: FeedEntry[];
}

/** One opening of a feed. Its address is also what it is known by. */
export interface FeedEntry {
  url: string;
  title: string;
  /** Plain text: place, pay and deadline. */
  summary: string;
  /** All about it, as HTML. */
  html: string;
  /** What one can sort by: family, level, places. */
  tags: string[];
  published: Instant;
  updated: Instant;
}

export const toIso = (instant: Instant): string => new Date(instant).toISOString();
