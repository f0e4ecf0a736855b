import { type Feed, type FeedEntry, toIso } from '#feeds/feed.ts';
import { CDATA, TEXT, writeXml, type XmlElement } from '#feeds/xml.ts';

/** A feed as Atom (RFC 4287), paged after RFC 5005. The feed is known by the address of its first page, an entry by that of its page. */
export const atom = ({
  title,
  description,
  language,
  company,
  home,
  self,
  first,
  previous,
  next,
  updated,
  entries,
}: Feed): string =>
  writeXml({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': language,
      id: first,
      title,
      subtitle: description,
      updated: toIso(updated),
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': self },
        { '@rel': 'alternate', '@type': 'text/html', '@href': home },
        ...pageLinks('application/atom+xml', { first, previous, next }),
      ],
      author: { name: company.name, uri: company.url },
      entry: entries.map(toEntry),
    },
  });

/** What leads to the other pages of a feed (RFC 5005, section 3), in Atom and in RSS. Nothing for a feed of one page. */
export const pageLinks = (type: string, { first, previous, next }: Pick<Feed, 'first' | 'previous' | 'next'>) =>
  previous === undefined && next === undefined
    ? []
    : Object.entries({ first, previous, next }).flatMap(([rel, href]) =>
        href === undefined ? [] : [{ '@rel': rel, '@type': type, '@href': href }],
      );

function toEntry({ url, title, summary, html, tags, published, updated }: FeedEntry): XmlElement {
  return {
    id: url,
    title: { '@type': 'text', [TEXT]: title },
    link: { '@rel': 'alternate', '@type': 'text/html', '@href': url },
    published: toIso(published),
    updated: toIso(updated),
    category: tags.map((term) => ({ '@term': term })),
    summary: { '@type': 'text', [TEXT]: summary },
    content: { '@type': 'html', [CDATA]: html },
  };
}
