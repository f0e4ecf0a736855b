import { type Feed, type FeedEntry, toIso } from '#feeds/feed.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export const jsonFeed = ({ title, description, language, company, home, self, next, entries }: Feed): string =>
  writeJson({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    next_url: next,
    description,
    language,
    authors: [company],
    items: entries.map(toItem),
  });

const toItem = ({ url, title, summary, html, tags, published, updated }: FeedEntry) => ({
  id: url,
  url,
  title,
  summary,
  content_html: html,
  date_published: toIso(published),
  date_modified: toIso(updated),
  tags,
});

/** A document as JSON. What is undefined is left out. */
export const writeJson = (document: object): string => `${JSON.stringify(document)}\n`;
