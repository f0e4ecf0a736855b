import { expect, test } from 'vitest';
import { leanPages } from '#hosting/lean-page.ts';

test('a component has one short name, in its elements and styles and on every page', () => {
  const makeLean = leanPages();

  expect(
    makeLean('<style>p[data-astro-cid-abcd1234]{}</style><p data-astro-cid-abcd1234 data-astro-cid-zzzz9999>'),
  ).toBe('<style>p[data-a0]{}</style><p data-a0 data-a1>');
  expect(makeLean('<i data-astro-cid-zzzz9999 data-when="open">')).toBe('<i data-a1 data-when="open">');
});

test('so have a face and the one that stands in for it', () => {
  expect(
    leanPages()(
      '@font-face{font-family:"Own Serif-6ac7d50bc3b24fb8"}@font-face{font-family:"Own Serif-6ac7d50bc3b24fb8 fallback: Times New Roman";src:local("Times New Roman")}p{font:1em "Own Serif-6ac7d50bc3b24fb8","Own Serif-6ac7d50bc3b24fb8 fallback: Times New Roman","Times New Roman"}',
    ),
  ).toBe(
    '@font-face{font-family:"f0"}@font-face{font-family:"f1";src:local("Times New Roman")}p{font:1em "f0","f1","Times New Roman"}',
  );
});

test('shapes are closed where they begin, words stay as they are', () => {
  expect(leanPages()('<svg><path d="M0 0h9"></path><circle r="1"></circle></svg><p>a-6ac7d50bc3b24fb8</p>')).toBe(
    '<svg><path d="M0 0h9"/><circle r="1"/></svg><p>a-6ac7d50bc3b24fb8</p>',
  );
});
