import { expect, test } from 'vitest';
import { findItemList } from '#structured-data/item-list.ts';

const SITE = new URL('https://careers.quillmark.example');

test('openings are counted and named in their order, and are no JobPostings', () => {
  const openings = [
    { title: 'Developer', href: '/careers/openings/b/' },
    { title: 'Analyst', href: '/careers/openings/a/' },
  ];

  expect(findItemList(openings, SITE)).toEqual({
    '@type': 'ItemList',
    numberOfItems: 2,
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Developer', url: `${SITE.href}careers/openings/b/` },
      { '@type': 'ListItem', position: 2, name: 'Analyst', url: `${SITE.href}careers/openings/a/` },
    ],
  });
});

test('no openings are no list', () => {
  expect(findItemList([], SITE)).toBeUndefined();
});
