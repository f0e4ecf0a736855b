import { FEED_FORMATS } from '#feeds/formats.ts';
import { type TextSource, wholeText } from '#feeds/source.ts';
import { dirOf } from '#messages/direction.ts';
import { openingsFeed } from '#views/openings-feed.ts';
import { type FeedEnding, type FeedScope, feedPath } from '#paths';

/** All openings, or those of one family, level or place, to follow in one format. */
export async function writeFeed(
  ending: FeedEnding,
  scope: FeedScope | undefined,
  source: TextSource,
  page = 1,
): Promise<string> {
  const { catalogue, locale, address } = source;
  const { home, entries, pages, ...view } = openingsFeed(scope, catalogue, locale, { page });
  const addressOf = (number: number) => address(feedPath(ending, scope, number));
  const { name, url } = catalogue.organisation;

  return FEED_FORMATS[ending].write({
    ...view,
    language: locale,
    company: { name, url },
    home: address(home),
    self: addressOf(page),
    first: addressOf(1),
    previous: page > 1 ? addressOf(page - 1) : undefined,
    next: page < pages ? addressOf(page + 1) : undefined,
    entries: await Promise.all(
      entries.map(async ({ opening, path, ...entry }) => ({
        ...entry,
        url: address(path),
        html: inDirection(await wholeText(opening, source), locale),
      })),
    ),
  });
}

/** Readers put a text into a page of their own. */
const inDirection = (html: string, language: string): string =>
  dirOf(language) ? `<div dir="${dirOf(language)}">${html}</div>` : html;
