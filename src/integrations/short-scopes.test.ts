import { expect, test } from 'vitest';
import { shortenScopes } from '#integrations/short-scopes.ts';

test('an element and its style get the same short name, and every scope its own', () => {
  const [one, other] = ['data-astro-cid-d3wsiiof', 'data-astro-cid-uq4avydh'];
  const page = `<style>.band[${one}]{}.sheet[${other}]{}</style><p ${one}></p><aside class="sheet" ${other} id="a"></aside>`;

  expect(shortenScopes(page)).toBe(
    '<style>.band[data-c0]{}.sheet[data-c1]{}</style><p data-c0></p><aside class="sheet" data-c1 id="a"></aside>',
  );
});

test('nothing else changes', () => {
  const page = '<p data-astro-cid-short data-when="open">data-astro-cid-</p>';

  expect(shortenScopes(page)).toBe(page);
});
