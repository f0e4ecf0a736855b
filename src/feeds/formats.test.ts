import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { atom } from '#feeds/atom.ts';
import type { Feed, FeedEntry } from '#feeds/feed.ts';
import { FEED_ENDINGS, FEED_FORMATS } from '#feeds/formats.ts';
import { jsonFeed } from '#feeds/json-feed.ts';
import { rss } from '#feeds/rss.ts';
import { hardText, heldByXml } from '#testing/hard-texts.ts';

const ENTRY: FeedEntry = {
  url: 'https://careers.quillmark.example/openings/developer-berlin/',
  title: 'Back-end developer, Berlin',
  summary: 'Berlin · on-site',
  html: '<p>All about it.</p>',
  tags: ['Back-end', 'Mid'],
  published: Date.parse('2026-11-02T08:00:00Z'),
  updated: Date.parse('2026-11-04T00:00:00Z'),
};

const FEED: Feed = {
  title: 'Openings at Quillmark',
  description: 'Every opening.',
  language: 'en',
  company: { name: 'Quillmark', url: 'https://quillmark.example' },
  home: 'https://careers.quillmark.example/openings/',
  self: 'https://careers.quillmark.example/feeds/openings.xml',
  first: 'https://careers.quillmark.example/feeds/openings.xml',
  updated: Date.parse('2026-11-04T00:00:00Z'),
  entries: [ENTRY],
};

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => ['item', 'entry', 'category'].includes(name),
});

/** What a feed says, read back from what was written. */
interface ReadFeed {
  title: string;
  description: string;
  entries: { id: string; title: string; summary: string; html: string; tags: string[] }[];
}

// What a parser gives has no type; a wrong path makes the comparison fail.
const READERS: Record<keyof typeof FEED_FORMATS, (text: string) => ReadFeed> = {
  xml: (text) => {
    const { channel } = parser.parse(text).rss;

    return {
      title: channel.title,
      description: channel.description,
      entries: (channel.item ?? []).map((item: Record<string, never>) => ({
        id: item['guid']?.['#text'],
        title: item['title'],
        summary: fromHtml(item['description'] ?? ''),
        html: item['content:encoded'],
        tags: item['category'] ?? [],
      })),
    };
  },
  atom: (text) => {
    const { feed } = parser.parse(text);

    return {
      title: feed.title,
      description: feed.subtitle,
      entries: (feed.entry ?? []).map((entry: Record<string, never>) => ({
        id: entry['id'],
        title: entry['title']?.['#text'] ?? '',
        summary: entry['summary']?.['#text'] ?? '',
        html: entry['content']?.['#text'] ?? '',
        tags: ((entry['category'] ?? []) as Record<string, string>[]).map((tag) => tag['@term']),
      })),
    };
  },
  json: (text) => {
    const feed = JSON.parse(text);

    return {
      title: feed.title,
      description: feed.description,
      entries: feed.items.map((item: Record<string, never>) => ({
        id: item['id'],
        title: item['title'],
        summary: item['summary'],
        html: item['content_html'],
        tags: item['tags'],
      })),
    };
  },
};

/** Plain text out of an RSS description, which is HTML. */
const fromHtml = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

describe.each(FEED_ENDINGS)('a feed as %s', (ending) => {
  const { write } = FEED_FORMATS[ending];
  // XML cannot hold every character; JSON can.
  const held = (text: string) => (ending === 'json' ? text : heldByXml(text));

  test('gives back whatever texts it was made from', () => {
    const feeds = fc.record({ title: hardText(), description: hardText(), name: hardText() });
    const entries = fc.array(fc.record({ title: hardText(), summary: hardText(), html: hardText(), tag: hardText() }), {
      maxLength: 3,
    });

    fc.assert(
      fc.property(feeds, entries, ({ title, description, name }, made) => {
        const feed: Feed = {
          ...FEED,
          title,
          description,
          company: { ...FEED.company, name },
          entries: made.map(({ tag, ...texts }, index) => ({
            ...ENTRY,
            ...texts,
            url: `${ENTRY.url}${index}`,
            tags: [tag],
          })),
        };

        expect(READERS[ending](write(feed))).toEqual({
          title: held(title),
          description: held(description),
          entries: made.map(({ title: own, summary, html, tag }, index) => ({
            id: `${ENTRY.url}${index}`,
            title: held(own),
            summary: held(summary),
            html: held(html),
            tags: [held(tag)],
          })),
        });
      }),
      // Texts of 10,000 characters take their time.
      { numRuns: 40 },
    );
  });

  test('without an entry is still a feed', () => {
    expect(READERS[ending](write({ ...FEED, entries: [] }))).toEqual({
      title: FEED.title,
      description: FEED.description,
      entries: [],
    });
  });

  test('is the same text each time', () => {
    expect(write(FEED)).toBe(write(structuredClone(FEED)));
  });
});

test('RSS says when an opening could first be applied for, as its readers expect a date', () => {
  expect(rss(FEED)).toContain('<pubDate>Mon, 02 Nov 2026 08:00:00 GMT</pubDate>');
});

test('RSS names its own address, and says that a guid is one', () => {
  expect(rss(FEED)).toContain(`<atom:link href="${FEED.self}" rel="self" type="application/rss+xml"/>`);
  expect(rss(FEED)).toContain(`<guid isPermaLink="true">${ENTRY.url}</guid>`);
});

test('Atom has what RFC 4287 asks of a feed and of an entry', () => {
  const { feed } = parser.parse(atom(FEED));

  expect(feed.id).toBe(FEED.self);
  expect(feed.updated).toBe('2026-11-04T00:00:00.000Z');
  expect(feed.author.name).toBe('Quillmark');
  expect(feed.entry[0]).toMatchObject({
    id: ENTRY.url,
    published: '2026-11-02T08:00:00.000Z',
    updated: '2026-11-04T00:00:00.000Z',
    content: { '@type': 'html' },
  });
});

test('JSON Feed says its version, its addresses and its dates', () => {
  const feed = JSON.parse(jsonFeed(FEED));

  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    home_page_url: FEED.home,
    feed_url: FEED.self,
    authors: [FEED.company],
  });
  expect(feed.items[0]).toMatchObject({
    date_published: '2026-11-02T08:00:00.000Z',
    date_modified: '2026-11-04T00:00:00.000Z',
  });
});

describe('a feed of several pages', () => {
  const [self, first, next] = [2, 1, 3].map((page) => `https://careers.quillmark.example/feeds/${page}`);
  const paged = { ...FEED, self: self ?? '', first: first ?? '', previous: first, next };

  test('names the pages around it as RFC 5005 has it, and is the same feed on each', () => {
    const feed = parser.parse(atom(paged)).feed;
    const links = (found: Record<string, string>[]) =>
      found.filter((link) => link['@rel'] !== 'alternate').map((link) => [link['@rel'], link['@href']]);
    const expected = [
      ['self', self],
      ['first', first],
      ['previous', first],
      ['next', next],
    ];

    expect(links(feed.link)).toEqual(expected);
    expect(feed.id).toBe(first);
    expect(links(parser.parse(rss(paged)).rss.channel['atom:link'])).toEqual(expected);
  });

  test('names the next page as JSON Feed has it, and nothing on the last', () => {
    expect(JSON.parse(jsonFeed(paged))).toMatchObject({ feed_url: self, next_url: next });
    expect(Object.keys(JSON.parse(jsonFeed(FEED)))).not.toContain('next_url');
    expect(atom(FEED)).not.toContain('rel="first"');
  });
});
