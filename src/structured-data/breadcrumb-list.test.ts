import { expect, test } from 'vitest';
import { breadcrumbList } from '#structured-data/breadcrumb-list.ts';

test('the trail is numbered from one, with full addresses', () => {
  const trail = [
    { text: 'Home', href: '/' },
    { text: 'R&D', href: '/families/r-and-d/' },
  ];

  expect(breadcrumbList(trail, new URL('https://careers.quillmark.example/'))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://careers.quillmark.example/' },
      { '@type': 'ListItem', position: 2, name: 'R&D', item: 'https://careers.quillmark.example/families/r-and-d/' },
    ],
  });
});
