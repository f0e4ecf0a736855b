import { expect, test } from 'vitest';
import { fits, type Selectable } from '#testing/site/selector.ts';

const nav: Selectable = { name: 'nav', attributes: { 'aria-label': 'More > pages, all' } };
const list: Selectable = { name: 'ul', attributes: {}, parent: nav };
const link: Selectable = { name: 'a', attributes: { href: '/', hidden: '', class: 'mark a0' }, parent: list };

test.each([
  'a',
  '*',
  'a[href]',
  'a[href="/"]',
  'a[href="/"][hidden]',
  '[hidden]',
  'a[class~="mark"]',
  'a[class~="a0"][href]',
  'nav a',
  'nav ul a',
  'ul > a',
  'nav > ul > a',
  'nav > ul a',
  'nav[aria-label="More > pages, all"] a',
  'b, a',
])('a link in a list in a navigation fits %s', (selector) => {
  expect(fits(selector)(link)).toBe(true);
});

test.each([
  'b',
  'a[title]',
  'a[class~="a"]',
  'a[class="mark"]',
  'a[title~="mark"]',
  'a[href="/roles/"]',
  'nav > a',
  'a a',
  'ul > nav a',
  'main a',
  'nav[aria-label="Main"] a',
  'a ul',
])('it does not fit %s', (selector) => {
  expect(fits(selector)(link)).toBe(false);
});

test.each(['.quiet', '#top', 'a:hover', 'a + b', 'a[href^="/"]'])('%s is refused, not silently empty', (selector) => {
  expect(() => fits(selector)(link)).toThrow('more than this selector can do');
});
