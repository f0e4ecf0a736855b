import { expect, test } from 'vitest';
import { READ_PAGES, select, textOf } from '#testing/site/pages.ts';

test('drawings say nothing to those who listen', () => {
  const heard = READ_PAGES.flatMap((page) =>
    select(page, 'svg')
      .filter(({ attributes }) => attributes['aria-hidden'] !== 'true')
      .map(({ attributes }) => `${page.path}: ${JSON.stringify(attributes)}`),
  );

  expect(heard).toEqual([]);
});

test('no letter stands in for an icon', () => {
  const letters = READ_PAGES.flatMap((page) =>
    page.elements
      .filter((element) => element.attributes['aria-hidden'] === 'true' && /[×✕←→↗▾▸]/.test(textOf(element)))
      .map((element) => `${page.path}: ${textOf(element)}`),
  );

  expect(letters).toEqual([]);
});

test('an icon has shapes, and what it is on has words', () => {
  const icons = READ_PAGES.flatMap((page) =>
    select(page, 'svg[viewBox="0 0 24 24"]')
      // What a script puts beside its own words.
      .filter(({ parent }) => parent?.name !== 'template')
      .map((icon) => ({ page, icon })),
  );
  const wrong = icons.filter(
    ({ icon: { node, parent } }) =>
      node.children.length === 0 || !parent || !(textOf(parent) || parent.attributes['aria-label']),
  );

  expect(icons.length).toBeGreaterThan(READ_PAGES.length);
  expect(wrong.map(({ page, icon }) => `${page.path}: ${icon.parent?.name}`)).toEqual([]);
});
