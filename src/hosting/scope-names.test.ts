import { expect, test } from 'vitest';
import { shortenScopes } from '#hosting/scope-names.ts';

test('a component has one short name in the elements and styles of a page', () => {
  expect(
    shortenScopes('<style>p[data-astro-cid-abcd1234]{}</style><p data-astro-cid-abcd1234 data-astro-cid-zzzz9999>'),
  ).toBe('<style>p[data-a0]{}</style><p data-a0 data-a1>');
});

test('each page is shortened by itself, so its bytes do not depend on others', () => {
  const page = '<i data-astro-cid-zzzz9999 data-when="open">';
  shortenScopes('<b data-astro-cid-abcd1234>');

  expect(shortenScopes(page)).toBe('<i data-a0 data-when="open">');
});
