import { expect, test } from 'vitest';
import { findSeenText } from '#deploy/seen-text.ts';

const ADDRESS = 'https://example.com/roles/a/';

const page = ({ head = '', main = '<p>Words.</p>', foot = 'As of 20 November', canonical = ADDRESS } = {}) =>
  `<!doctype html><html><head><title>A</title><meta name="description" content="About A"><link rel="canonical" href="${canonical}">${head}</head><body><main id="content">${main}</main><footer>${foot}</footer></body></html>`;

const data = (text: string) => `<script type="application/ld+json">${text}</script>`;

test.each([
  ['the day in the foot', page({ foot: 'As of 21 November' })],
  ['a class', page({ main: '<p class="x>y">Words.</p>' })],
  ['a script', page({ main: '<p>Words.</p><script>run()</script>' })],
  [
    'what is hidden until a script shows it',
    page({ main: '<p class="old" hidden data-a>Built on 21 November.</p><p>Words.</p>' }),
  ],
])('%s changes nothing', (_, html) => {
  expect(findSeenText(html, ADDRESS)).toBe(findSeenText(page(), ADDRESS));
});

test.each([
  ['a word', page({ main: '<p>Other words.</p>' })],
  ['structured data', page({ head: data('{"a":1}') })],
  ['a title', page().replace('<title>A', '<title>B')],
  ['a description', page().replace('About A', 'About B')],
])('%s makes it another page', (_, html) => {
  expect(findSeenText(html, ADDRESS)).not.toBe(findSeenText(page(), ADDRESS));
});

test.each([
  ['asks to be left out', page().replace('<link rel="canonical"', '<meta name="robots" content="noindex"><x')],
  ['stands for another one', page({ canonical: 'https://example.com/roles/b/' })],
  ['leads on', page({ head: '<meta http-equiv="refresh" content="0; url=/roles/a/">' })],
])('nothing is kept of a page that %s', (_, html) => {
  expect(findSeenText(html, ADDRESS)).toBeUndefined();
});
