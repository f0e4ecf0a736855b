import { expect, test } from 'vitest';
import { findBreadcrumbList } from '#structured-data/breadcrumb-list.ts';

const site = new URL('https://careers.quillmark.example/');

test('the trail is numbered from one, with full addresses', () => {
  const trail = [
    { text: 'Home', href: '/' },
    { text: 'R&D', href: '/families/r-and-d/' },
  ];

  expect(findBreadcrumbList(trail, site)).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://careers.quillmark.example/' },
      { '@type': 'ListItem', position: 2, name: 'R&D', item: 'https://careers.quillmark.example/families/r-and-d/' },
    ],
  });
});

test('a page without a trail has no list', () => {
  expect(findBreadcrumbList([], site)).toBeUndefined();
});
