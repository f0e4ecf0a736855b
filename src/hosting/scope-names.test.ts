import { expect, test } from 'vitest';
import { scopeShortener } from '#hosting/scope-names.ts';

test('a component has one short name, in its elements and styles and on every page', () => {
  const shorten = scopeShortener();

  expect(
    shorten('<style>p[data-astro-cid-abcd1234]{}</style><p data-astro-cid-abcd1234 data-astro-cid-zzzz9999>'),
  ).toBe('<style>p[data-a0]{}</style><p data-a0 data-a1>');
  expect(shorten('<i data-astro-cid-zzzz9999 data-when="open">')).toBe('<i data-a1 data-when="open">');
});
