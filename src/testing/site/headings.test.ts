import { describe, expect, test } from 'vitest';
import { type BuiltPage, READ_PAGES, select, textOf } from '#testing/site/pages.ts';

/** The pages for which something is wrong, each with what was found. */
const wrong = (find: (page: BuiltPage) => string[]): string[] =>
  READ_PAGES.flatMap((page) => find(page).map((text) => `${page.path}: ${text}`));

describe('headings', () => {
  const HEADING = /^h[1-6]$/;

  test('begin with the first level and never skip one', () => {
    const skipped = wrong((page) => {
      const headings = page.elements.filter(({ name }) => HEADING.test(name));

      return headings
        .filter(({ name }, place) => Number(name[1]) > Number(headings[place - 1]?.name[1] ?? 0) + 1)
        .map((heading) => `${heading.name} ${textOf(heading)}`);
    });

    expect(skipped).toEqual([]);
  });

  test('have text', () => {
    const empty = wrong((page) =>
      page.elements.filter((element) => HEADING.test(element.name) && !textOf(element)).map(({ name }) => name),
    );

    expect(empty).toEqual([]);
  });
});

describe('landmarks', () => {
  test.each(['main', 'body > header', 'body > footer'])('there is one: %s', (selector) => {
    expect(
      wrong((page) => (select(page, selector).length === 1 ? [] : [`${select(page, selector).length} times`])),
    ).toEqual([]);
  });

  test('every navigation has a name, and no two on a page share one', () => {
    const unclear = wrong((page) => {
      const names = select(page, 'nav').map(
        ({ attributes }) => attributes['aria-label'] ?? nameById(page, attributes['aria-labelledby']),
      );

      return names.filter((name, place) => !name || names.indexOf(name) !== place).map((name) => name || 'no name');
    });

    expect(unclear).toEqual([]);
    expect(READ_PAGES.filter((page) => select(page, 'header nav').length !== 1)).toEqual([]);
  });

  test('every region and aside has a name', () => {
    const unnamed = wrong((page) =>
      select(page, 'section[aria-labelledby], aside')
        .filter(({ attributes }) => !attributes['aria-label'] && !nameById(page, attributes['aria-labelledby']))
        .map((element) => `${element.name} ${textOf(element).slice(0, 40)}`),
    );

    expect(unnamed).toEqual([]);
  });
});

const nameById = (page: BuiltPage, id: string | undefined): string => {
  const found = page.elements.find(({ attributes }) => id !== undefined && attributes['id'] === id);

  return found ? textOf(found) : '';
};

test('the first thing to reach is the link that skips to the content', () => {
  const lost = wrong((page) => {
    const [first] = page.elements.filter(
      ({ name, attributes }) => /^(a|button|input|select|textarea|summary)$/.test(name) || 'tabindex' in attributes,
    );
    const [main] = select(page, 'main');

    return first?.name === 'a' && first.attributes['href'] === `#${main?.attributes['id']}`
      ? []
      : [`${first?.name} ${first?.attributes['href']}`];
  });

  expect(lost).toEqual([]);
});
