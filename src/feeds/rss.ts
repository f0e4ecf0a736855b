import type { Instant } from '#domain/calendar-date.ts';
import { pageLinks } from '#feeds/atom.ts';
import type { Feed, FeedEntry } from '#feeds/feed.ts';
import { cdata, TEXT, writeXml, type XmlElement } from '#feeds/xml.ts';

/** A feed as RSS 2.0 (rssboard.org/rss-specification), with the whole text in `content:encoded`. */
export const rss = ({
  title,
  description,
  language,
  home,
  self,
  first,
  previous,
  next,
  updated,
  entries,
}: Feed): string =>
  writeXml({
    rss: {
      '@version': '2.0',
      '@xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      channel: {
        title,
        link: home,
        description,
        language,
        lastBuildDate: toRfc822(updated),
        'atom:link': [
          { '@href': self, '@rel': 'self', '@type': 'application/rss+xml' },
          ...pageLinks('application/rss+xml', { first, previous, next }),
        ],
        item: entries.map(toItem),
      },
    },
  });

function toItem({ url, title, summary, html, tags, published }: FeedEntry): XmlElement {
  return {
    title,
    link: url,
    guid: { '@isPermaLink': 'true', [TEXT]: url },
    pubDate: toRfc822(published),
    category: tags,
    // A description is HTML to its readers, so plain text is written as such.
    description: cdata(toHtml(summary)),
    'content:encoded': cdata(html),
  };
}

const toHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** "Mon, 02 Nov 2026 08:00:00 GMT": of the dates of RFC 822, what every reader understands. */
export const toRfc822 = (instant: Instant): string => new Date(instant).toUTCString();
