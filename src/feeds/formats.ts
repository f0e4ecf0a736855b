import { atom } from '#feeds/atom.ts';
import type { Feed } from '#feeds/feed.ts';
import { jsonFeed } from '#feeds/json-feed.ts';
import { rss } from '#feeds/rss.ts';
import type { FeedEnding } from '#paths';

/** How a feed is written, by the ending of its address, and the media type it goes by. */
export const FEED_FORMATS: Record<FeedEnding, { write: (feed: Feed) => string; type: string }> = {
  xml: { write: rss, type: 'application/rss+xml' },
  atom: { write: atom, type: 'application/atom+xml' },
  json: { write: jsonFeed, type: 'application/feed+json' },
};

export const FEED_ENDINGS = Object.keys(FEED_FORMATS) as FeedEnding[]; // keys of FEED_FORMATS are its keys
