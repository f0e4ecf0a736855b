import { FEED_FORMATS } from '#feeds/formats.ts';
import { type TextSource, wholeText } from '#feeds/source.ts';
import { openingsFeed } from '#views/openings-feed.ts';
import { type FeedEnding, type FeedScope, feedPath } from '#paths';

/** All openings, or those of one family, level or place, to follow in one format. */
export async function writeFeed(ending: FeedEnding, scope: FeedScope | undefined, source: TextSource): Promise<string> {
  const { catalogue, locale, address } = source;
  const { home, entries, ...view } = openingsFeed(scope, catalogue, locale);
  const { name, url } = catalogue.organisation;

  return FEED_FORMATS[ending].write({
    ...view,
    language: locale,
    company: { name, url },
    home: address(home),
    self: address(feedPath(ending, scope)),
    entries: await Promise.all(
      entries.map(async ({ opening, path, ...entry }) => ({
        ...entry,
        url: address(path),
        html: await wholeText(opening, source),
      })),
    ),
  });
}
