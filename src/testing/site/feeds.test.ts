import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { isOpen } from '#domain/opening-status.ts';
import { addressOf, getPage, listFirstFiles, PAGES, select } from '#testing/site/pages.ts';
import {
  CONTENT,
  ENDED_OPENINGS,
  getRole,
  POSTED_OPENINGS,
  PUBLISHED_ROLES,
  RETIRED_ROLES,
  statusOf,
} from '#testing/site/site-content.ts';
import { SITE_ADDRESS, SITE_FOLDER } from '#testing/site/site-under-test.ts';

const FILES = listFirstFiles();
const read = (file: string): string => readFileSync(join(SITE_FOLDER, file), 'utf8');
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => ['item', 'entry', 'job', 'link'].includes(name),
});

/** What one can apply for now: talent pools have no place. */
const OPEN = POSTED_OPENINGS.filter((opening) => isOpen(statusOf(opening)) && opening.vacancy !== 'talent-pool');
const urls = (openings: { id: string }[]): string[] => openings.map(({ id }) => addressOf(`/openings/${id}/`)).sort();

interface ReadFeed {
  self: string;
  home: string;
  ids: string[];
  dates: string[];
}

// What a parser gives has no type; a wrong path makes the comparison fail.
const READERS: Record<string, (text: string) => ReadFeed> = {
  xml: (text) => {
    const { channel } = parser.parse(text).rss;

    return {
      self: channel['atom:link']['@href'],
      home: channel.link[0],
      ids: (channel.item ?? []).map((item: Record<string, Record<string, string>>) => item['guid']?.['#text']),
      dates: (channel.item ?? []).map((item: Record<string, string>) => new Date(item['pubDate'] ?? '').toISOString()),
    };
  },
  atom: (text) => {
    const { feed } = parser.parse(text);
    const link = (rel: string) => feed.link.find((one: Record<string, string>) => one['@rel'] === rel)['@href'];

    return {
      self: link('self'),
      home: link('alternate'),
      ids: (feed.entry ?? []).map((entry: Record<string, string>) => entry['id']),
      dates: (feed.entry ?? []).map((entry: Record<string, string>) => entry['published']),
    };
  },
  json: (text) => {
    const feed = JSON.parse(text);

    return {
      self: feed.feed_url,
      home: feed.home_page_url,
      ids: feed.items.map(({ id }: Record<string, string>) => id),
      dates: feed.items.map((item: Record<string, string>) => item['date_published']),
    };
  },
};

const readFeed = (file: string): ReadFeed => {
  const reader = READERS[file.split('.').at(-1) ?? ''];
  if (!reader) throw new Error(`${file} is no feed.`);

  return reader(read(file));
};

/** Each feed without its ending, and what must be in it. */
const FEEDS: [stem: string, expected: string[]][] = [
  ['feeds/openings', urls(OPEN)],
  ...[...new Set(PUBLISHED_ROLES.map(({ family }) => family))].map((id): [string, string[]] => [
    `feeds/families/${id}`,
    urls(OPEN.filter(({ role }) => getRole(role).family === id)),
  ]),
  ...[...new Set(PUBLISHED_ROLES.map(({ level }) => level))].map((id): [string, string[]] => [
    `feeds/levels/${id}`,
    urls(OPEN.filter(({ role }) => getRole(role).level === id)),
  ]),
  ...[...new Set(POSTED_OPENINGS.flatMap(({ locations }) => locations))].map((id): [string, string[]] => [
    `feeds/locations/${id}`,
    urls(OPEN.filter(({ locations }) => locations.includes(id))),
  ]),
];
const ENDINGS = ['xml', 'atom', 'json'];

describe('the feeds', () => {
  test('are those of all openings, and of each family, level and place, in three formats', () => {
    const built = FILES.filter((file) => /^feeds\/(openings|(families|levels|locations)\/.*)\./.test(file));

    expect(OPEN.length).toBeGreaterThan(0);
    expect(built).toEqual(FEEDS.flatMap(([stem]) => ENDINGS.map((ending) => `${stem}.${ending}`)).sort());
  });

  test.each(FEEDS)('%s: each format has every opening that is open, once, and nothing else', (stem, expected) => {
    for (const ending of ENDINGS) expect(readFeed(`${stem}.${ending}`).ids.toSorted(), ending).toEqual(expected);
  });

  test.each(FEEDS)('%s: all formats say the same in the same order, the newest first', (stem) => {
    const [first, ...others] = ENDINGS.map((ending) => readFeed(`${stem}.${ending}`));

    for (const { ids, dates } of others) expect({ ids, dates }).toEqual({ ids: first?.ids, dates: first?.dates });
    expect(first?.dates).toEqual(first?.dates.toSorted().reverse());
  });

  test('know their own address, and a page that exists', () => {
    const wrong = FEEDS.flatMap(([stem]) => ENDINGS.map((ending) => `${stem}.${ending}`)).filter((file) => {
      const { self, home } = readFeed(file);

      return self !== addressOf(`/${file}`) || !PAGES.some(({ path }) => addressOf(path) === home);
    });

    expect(wrong).toEqual([]);
  });
});

describe('the files for job boards', () => {
  const jobsOf = (file: string): Record<string, string>[] => parser.parse(read(file)).source.job;
  // One for each place, and for each country of a remote job.
  const expected = OPEN.flatMap(({ id, locations, eligibleIn }) =>
    (locations.length > 0 ? locations : eligibleIn).map(() => addressOf(`/openings/${id}/`)),
  ).sort();

  test('have one job for each place of each opening that is open', () => {
    expect(
      jobsOf('feeds/indeed.xml')
        .map((job) => job['url'])
        .sort(),
    ).toEqual(expected);
    expect(jobsOf('feeds/linkedin.xml')).toHaveLength(expected.length);
  });

  test.each([
    [
      'feeds/indeed.xml',
      ['title', 'date', 'referencenumber', 'requisitionid', 'url', 'company', 'city', 'country', 'description'],
    ],
    [
      'feeds/linkedin.xml',
      ['partnerJobId', 'company', 'title', 'description', 'applyUrl', 'location', 'country', 'posterEmail'],
    ],
  ])('%s has every field that is required', (file, fields) => {
    const missing = jobsOf(file).flatMap((job) => fields.filter((field) => !job[field]));

    expect(missing).toEqual([]);
  });

  test('know each job by a number of at most 40 characters that no other has', () => {
    const numbers = jobsOf('feeds/linkedin.xml').map((job) => job['partnerJobId'] ?? '');

    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.filter((number) => number.length > 40)).toEqual([]);
    expect(numbers).toEqual(jobsOf('feeds/indeed.xml').map((job) => job['referencenumber']));
  });

  test('describe a job in more than 100 characters, as LinkedIn wants', () => {
    expect(jobsOf('feeds/linkedin.xml').filter((job) => (job['description'] ?? '').length < 100)).toEqual([]);
  });
});

describe('a file for machines', () => {
  // An ended opening keeps its page, and the page of its role still leads there.
  const texts = FILES.filter((file) => /\.(xml|atom|json|ics|md|txt)$/.test(file)).map((file) => ({
    file,
    text: read(file),
  }));
  const mentions = (needle: string): string[] =>
    texts.filter(({ text }) => text.includes(needle)).map(({ file }) => file);

  test('tells nothing of an opening that has ended, but for its own', () => {
    const told = ENDED_OPENINGS.flatMap(({ id, identifier }) =>
      [...mentions(`/openings/${id}`), ...mentions(identifier)].filter((file) => !file.startsWith(`openings/${id}.`)),
    );

    expect(ENDED_OPENINGS.length).toBeGreaterThan(0);
    expect(told).toEqual([]);
  });

  test('tells nothing of a draft', () => {
    const drafts = [
      ...CONTENT.roles.filter(({ status }) => status === 'draft').map(({ id }) => `/roles/${id}`),
      ...CONTENT.openings.filter((opening) => statusOf(opening) === 'draft').map(({ id }) => `/openings/${id}`),
    ];

    expect(drafts.flatMap(mentions)).toEqual([]);
  });

  test('tells nothing of a retired role, unless the text of another leads to its page', () => {
    const told = RETIRED_ROLES.flatMap(({ id }) => mentions(`/roles/${id}`)).filter(
      (file) => !file.startsWith('roles/'),
    );

    expect(RETIRED_ROLES.length).toBeGreaterThan(0);
    expect(told).toEqual([]);
  });

  test('names no address of this site that was not built', () => {
    const files = new Set(FILES);
    const lost = texts
      .filter(({ file }) => !file.startsWith('pagefind/'))
      .flatMap(({ file, text }) =>
        [...text.replaceAll('\r\n ', '').matchAll(new RegExp(`${SITE_ADDRESS}(/[^\\s"'<>)\\]\\\\#]*)`, 'g'))].map(
          ([, path = '']) => ({ file, path }),
        ),
      )
      .filter(({ path }) => !files.has(path.slice(1) + (path.endsWith('/') ? 'index.html' : '')));

    expect(lost).toEqual([]);
  });

  test('names no address without the site', () => {
    const relative = texts
      .filter(({ file }) => /^(feeds|api|roles|openings|llms)/.test(file))
      .flatMap(({ file, text }) =>
        [...text.matchAll(/(?:href=\\?"|\]\()(\/[^"\s)]*)/g)].map(([, path]) => `${path} in ${file}`),
      );

    expect(relative).toEqual([]);
  });
});

describe('the head', () => {
  const alternatesOf = (path: string): [type: string, href: string][] =>
    select(getPage(path), 'link[rel="alternate"]').map(({ attributes }) => [
      attributes['type'] ?? '',
      attributes['href'] ?? '',
    ]);
  const feeds = (stem: string): [string, string][] => [
    ['application/rss+xml', `${stem}.xml`],
    ['application/atom+xml', `${stem}.atom`],
    ['application/feed+json', `${stem}.json`],
  ];

  test('of the home page and of the list of openings announces all openings', () => {
    expect(alternatesOf('/')).toEqual(feeds('/feeds/openings'));
    expect(alternatesOf('/openings/')).toEqual(feeds('/feeds/openings'));
  });

  test('of a family, a level and a place announces its own', () => {
    const pages = PAGES.filter(({ path }) => /^\/(families|levels|locations)\/./.test(path));

    expect(pages.length).toBeGreaterThan(0);
    for (const { path } of pages) expect(alternatesOf(path)).toEqual(feeds(`/feeds${path.slice(0, -1)}`));
  });

  test('of a role announces its Markdown and its JSON, unless it is retired', () => {
    for (const { id } of PUBLISHED_ROLES)
      expect(alternatesOf(`/roles/${id}/`)).toEqual([
        ['text/markdown', `/roles/${id}.md`],
        ['application/json', `/roles/${id}.json`],
      ]);
    for (const { id } of RETIRED_ROLES) expect(alternatesOf(`/roles/${id}/`)).toEqual([]);
  });

  test('of an opening announces its Markdown and JSON, unless it has ended', () => {
    for (const { id } of OPEN)
      expect(alternatesOf(`/openings/${id}/`)).toEqual([
        ['text/markdown', `/openings/${id}.md`],
        ['application/json', `/openings/${id}.json`],
      ]);
    for (const { id } of ENDED_OPENINGS) expect(alternatesOf(`/openings/${id}/`)).toEqual([]);
  });

  test('announces a thing under a name', () => {
    const nameless = PAGES.flatMap((page) => select(page, 'link[rel="alternate"]')).filter(
      ({ attributes }) => !attributes['title'],
    );

    expect(nameless).toEqual([]);
  });
});
