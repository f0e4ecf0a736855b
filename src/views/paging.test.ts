import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutPages, listRoutes, pagingView } from '#views/paging.ts';

/** Pages as the lengths of what stands on them: `[[3, 2], [4]]`. */
const cut = (lengths: number[], size: number) =>
  cutPages(lengths, size).map((slices) => slices.map(({ from, to }) => to - from));

describe('groups are cut into pages', () => {
  test.each<[string, number[], number[][]]>([
    ['nothing is one page', [], [[]]],
    ['what fits is one page, to the last entry', [6, 4], [[6, 4]]],
    ['one entry more makes a second page, with the group whole', [6, 5], [[6], [5]]],
    ['a group is torn rather than leave its page less than half full', [4, 7], [[4, 6], [1]]],
    ['a group longer than a page is torn', [25], [[10], [10], [5]]],
    ['it begins where the one before has ended', [7, 15], [[7, 3], [10], [2]]],
    ['a full page is not followed by an empty one', [10], [[10]]],
    ['an empty group has its place', [10, 0, 3], [[10, 0], [3]]],
  ])('%s', (_, lengths, pages) => {
    expect(cut(lengths, 10)).toEqual(pages);
  });

  test('every entry stands on exactly one page, in its order, and no page is longer than it should be', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30)), fc.integer({ min: 1, max: 12 }), (lengths, size) => {
        const pages = cutPages(lengths, size);
        const entries = pages
          .flat()
          .flatMap(({ group, from, to }) => Array.from({ length: to - from }, (_, at) => `${group}.${from + at}`));

        expect(entries).toEqual(
          lengths.flatMap((length, group) => Array.from({ length }, (_, at) => `${group}.${at}`)),
        );
        for (const slices of pages)
          expect(slices.reduce((sum, { from, to }) => sum + to - from, 0)).toBeLessThanOrEqual(size);
      }),
    );
  });
});

describe('what leads to other pages', () => {
  const view = (page: number, of: number) => pagingView('/roles/', { page, of }, 'en');
  const drawn = (page: number, of: number) =>
    view(page, of)?.steps.map(({ text, current, skips }) => `${skips ? '… ' : ''}${current ? `[${text}]` : text}`);

  test('is nothing for a list of one page', () => {
    expect(view(1, 1)).toBeUndefined();
  });

  test.each([
    [1, 2, '[1] 2'],
    [1, 12, '[1] 2 3 … 12'],
    [5, 12, '1 2 3 4 [5] 6 7 … 12'],
    [6, 12, '1 … 4 5 [6] 7 8 … 12'],
    [12, 12, '1 … 10 11 [12]'],
  ])('is the first page, the last and those around page %d of %d', (page, of, text) => {
    expect(drawn(page, of)?.join(' ')).toBe(text);
  });

  test('goes back to the address of the list itself, and not beyond its ends', () => {
    expect(view(1, 3)).toMatchObject({ previous: undefined, next: '/roles/page/2/' });
    expect(view(2, 3)).toMatchObject({ previous: '/roles/', next: '/roles/page/3/' });
    expect(view(3, 3)?.next).toBeUndefined();
  });
});

test('a list of one page has its own address only', () => {
  expect(listRoutes(1)).toEqual([{ params: { page: undefined }, props: { page: 1 } }]);
  expect(listRoutes(2)[1]).toEqual({ params: { page: 'page/2' }, props: { page: 2 } });
});
