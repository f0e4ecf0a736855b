import { type Feed, type FeedEntry, toIso } from '#feeds/feed.ts';
import { CDATA, TEXT, writeXml, type XmlElement } from '#feeds/xml.ts';

/** A feed as Atom (RFC 4287). The feed is known by its own address, an entry by that of its page. */
export const atom = ({ title, description, language, company, home, self, updated, entries }: Feed): string =>
  writeXml({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': language,
      id: self,
      title,
      subtitle: description,
      updated: toIso(updated),
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': self },
        { '@rel': 'alternate', '@type': 'text/html', '@href': home },
      ],
      author: { name: company.name, uri: company.url },
      entry: entries.map(toEntry),
    },
  });

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
