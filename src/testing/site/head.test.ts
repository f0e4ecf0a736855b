import { describe, expect, test } from 'vitest';
import { getMessages } from '#messages/messages.ts';
import {
  addressOf,
  type BuiltPage,
  getPage,
  INDEXED_PAGES,
  PAGES,
  READ_PAGES,
  select,
  textOf,
} from '#testing/site/pages.ts';

const words = getMessages('en').frame;

/** The pages for which something is wrong, each with what was found. */
const wrong = (pages: BuiltPage[], find: (page: BuiltPage) => string | undefined): string[] =>
  pages.flatMap((page) => {
    const found = find(page);

    return found === undefined ? [] : [`${page.path}: ${found}`];
  });

/** The values of an attribute of all elements that fit. */
const values = (page: BuiltPage, selector: string, attribute: string): string[] =>
  select(page, selector).map(({ attributes }) => attributes[attribute] ?? '');

/** The one description of a page, empty when there is none or more than one. */
const descriptionOf = (page: BuiltPage): string => {
  const found = values(page, 'meta[name="description"]', 'content');

  return found.length === 1 ? (found[0] ?? '') : '';
};

const titleOf = (page: BuiltPage): string => select(page, 'head > title').map(textOf).join(' | ');

/** Groups of pages that say the same, each as one line. */
const repeated = (pages: BuiltPage[], say: (page: BuiltPage) => string): string[] =>
  [...Map.groupBy(pages, say)]
    .filter(([, group]) => group.length > 1)
    .map(([text, group]) => `${text}: ${group.map(({ path }) => path).join(' ')}`);

test('there are pages to look at', () => {
  expect(INDEXED_PAGES.length).toBeGreaterThan(10);
  expect(READ_PAGES.length).toBeGreaterThan(INDEXED_PAGES.length);
});

test('every page says its language', () => {
  expect(wrong(PAGES, (page) => (values(page, 'html', 'lang').join() === 'en' ? undefined : 'no lang="en"'))).toEqual(
    [],
  );
});

test('every page has exactly one first heading, with text', () => {
  const headings = (page: BuiltPage) => select(page, 'h1').map(textOf);

  expect(
    wrong(PAGES, (page) =>
      headings(page).filter(Boolean).length === 1 && headings(page).length === 1
        ? undefined
        : headings(page).join(' | '),
    ),
  ).toEqual([]);
});

test('every page has one title', () => {
  expect(
    wrong(PAGES, (page) => (select(page, 'head > title').length === 1 && titleOf(page) ? undefined : titleOf(page))),
  ).toEqual([]);
});

test('no two indexed pages share a title', () => {
  expect(repeated(INDEXED_PAGES, titleOf)).toEqual([]);
});

test('no two indexed pages share a description', () => {
  expect(repeated(INDEXED_PAGES, descriptionOf)).toEqual([]);
});

test('the description of an indexed page has 50 to 320 characters', () => {
  expect(
    wrong(INDEXED_PAGES, (page) => {
      const { length } = descriptionOf(page);

      return length >= 50 && length <= 320 ? undefined : `${length} characters`;
    }),
  ).toEqual([]);
});

describe('the canonical address', () => {
  const canonical = (page: BuiltPage) => values(page, 'link[rel="canonical"]', 'href').join(' ');

  test('of an indexed page is its own', () => {
    expect(
      wrong(INDEXED_PAGES, (page) => (canonical(page) === addressOf(page.path) ? undefined : canonical(page))),
    ).toEqual([]);
  });

  test('is not said by a page that search engines must not list', () => {
    const hidden = READ_PAGES.filter(({ isIndexed }) => !isIndexed);

    expect(hidden.length).toBeGreaterThan(0);
    expect(wrong(hidden, (page) => canonical(page) || undefined)).toEqual([]);
  });

  test('of a page that has moved is the new one', () => {
    const moved = PAGES.filter(({ isMoved }) => isMoved);
    const target = (page: BuiltPage) =>
      /url=(.*)/.exec(values(page, 'meta[http-equiv="refresh"]', 'content')[0] ?? '')?.[1] ?? '';

    expect(
      wrong(moved, (page) => (canonical(page) === addressOf(getPage(target(page)).path) ? undefined : canonical(page))),
    ).toEqual([]);
  });
});

describe('a shared link shows', () => {
  test.each(['og:type', 'og:site_name', 'og:title', 'og:description', 'og:url', 'og:image'])('%s', (property) => {
    const found = (page: BuiltPage) => values(page, `meta[property="${property}"]`, 'content').filter(Boolean);

    expect(wrong(READ_PAGES, (page) => (found(page).length === 1 ? undefined : `${found(page).length} times`))).toEqual(
      [],
    );
  });

  test('a large picture', () => {
    expect(
      wrong(READ_PAGES, (page) =>
        values(page, 'meta[name="twitter:card"]', 'content').join() === 'summary_large_image'
          ? undefined
          : 'no twitter:card',
      ),
    ).toEqual([]);
  });

  test('the title, description and address of the page', () => {
    const shared = (page: BuiltPage, property: string) =>
      values(page, `meta[property="${property}"]`, 'content').join();

    expect(
      wrong(READ_PAGES, (page) => (shared(page, 'og:title') === titleOf(page) ? undefined : shared(page, 'og:title'))),
    ).toEqual([]);
    expect(
      wrong(READ_PAGES, (page) =>
        shared(page, 'og:description') === descriptionOf(page) ? undefined : shared(page, 'og:description'),
      ),
    ).toEqual([]);
    expect(
      wrong(READ_PAGES, (page) =>
        shared(page, 'og:url') === addressOf(page.path) ? undefined : shared(page, 'og:url'),
      ),
    ).toEqual([]);
  });
});

describe('structured data', () => {
  const data = (page: BuiltPage) =>
    select(page, 'script[type="application/ld+json"]').map(({ node }) =>
      node.children.map(({ value }) => String(value)).join(''),
    );

  test('is JSON', () => {
    expect(wrong(PAGES, (page) => data(page).find((json) => !isJson(json)))).toEqual([]);
  });

  test('tells the trail that the page shows', () => {
    const visible = (page: BuiltPage) =>
      select(page, `nav[aria-label="${words.trail}"] li > *`).map((step) => ({
        name: textOf(step),
        item: addressOf(step.attributes['href'] ?? page.path),
      }));
    const told = (page: BuiltPage) => data(page).filter(isJson).flatMap(readTrail);

    expect(READ_PAGES.filter((page) => visible(page).length > 1).length).toBeGreaterThan(READ_PAGES.length - 5);
    expect(
      wrong(READ_PAGES, (page) => {
        const [seen, read] = [JSON.stringify(visible(page)), JSON.stringify(told(page))];

        return seen === read ? undefined : `shows ${seen}, tells ${read}`;
      }),
    ).toEqual([]);
  });
});

function isJson(json: string): boolean {
  try {
    JSON.parse(json);

    return true;
  } catch {
    return false;
  }
}

interface Step {
  name: string;
  item: string;
}

/** The steps of every BreadcrumbList in a piece of structured data, at any depth, in the order of their positions. */
function readTrail(json: string): Step[] {
  const steps: Record<string, unknown>[] = [];
  JSON.parse(json, (_, value: unknown) => {
    const list = isRecord(value) && value['@type'] === 'BreadcrumbList' ? value['itemListElement'] : undefined;
    if (Array.isArray(list)) steps.push(...list.filter(isRecord));

    return value;
  });

  return steps
    .sort((a, b) => Number(a['position']) - Number(b['position']))
    .map(({ name, item }) => ({ name: String(name), item: String(item) }));
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
