import { expect, test } from 'vitest';
import { leanPage } from '#hosting/lean-page.ts';

test('a component has one short name in the elements and styles of a page', () => {
  expect(
    leanPage('<style>p[data-astro-cid-abcd1234]{}</style><p data-astro-cid-abcd1234 data-astro-cid-zzzz9999>'),
  ).toBe('<style>p[data-a0]{}</style><p data-a0 data-a1>');
});

test('each page is made lean by itself, so its bytes do not depend on others', () => {
  leanPage('<b data-astro-cid-abcd1234>');

  expect(leanPage('<i data-astro-cid-zzzz9999 data-when="open">')).toBe('<i data-a0 data-when="open">');
});

test('so have a face and the one that stands in for it', () => {
  expect(
    leanPage(
      '@font-face{font-family:"Own Serif-6ac7d50bc3b24fb8"}@font-face{font-family:"Own Serif-6ac7d50bc3b24fb8 fallback: Times New Roman";src:local("Times New Roman")}p{font:1em "Own Serif-6ac7d50bc3b24fb8","Own Serif-6ac7d50bc3b24fb8 fallback: Times New Roman","Times New Roman"}',
    ),
  ).toBe(
    '@font-face{font-family:"f0"}@font-face{font-family:"f1";src:local("Times New Roman")}p{font:1em "f0","f1","Times New Roman"}',
  );
});

test('shapes are closed where they begin, words stay as they are', () => {
  expect(leanPage('<svg><path d="M0 0h9"></path><circle r="1"></circle></svg><p>a-6ac7d50bc3b24fb8</p>')).toBe(
    '<svg><path d="M0 0h9"/><circle r="1"/></svg><p>a-6ac7d50bc3b24fb8</p>',
  );
});
