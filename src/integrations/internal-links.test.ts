import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { internalLinks } from '#integrations/internal-links.ts';

const htmlOf = (text: string, base: string): string =>
  markdownToHtml(text, { hastPlugins: [internalLinks(base)] }).html.trim();

test.each([
  ['[Roles](/roles/)', '<p><a href="/careers/roles/">Roles</a></p>'],
  ['![A desk](/desk.jpg)', '<p><img src="/careers/desk.jpg" alt="A desk"></p>'],
  ['[Roles][r]\n\n[r]: /roles/', '<p><a href="/careers/roles/">Roles</a></p>'],
])('%s gets the sub-path of the site', (text, html) => {
  expect(htmlOf(text, '/careers/')).toBe(html);
});

test.each(['[a](#skills)', '[a](https://example.com/)', '[a](//example.com/)', '[a](mailto:jobs@example.com)'])(
  '%s stays as it is',
  (text) => {
    expect(htmlOf(text, '/careers/')).toBe(htmlOf(text, '/'));
  },
);

test('at the root of a host nothing is put before an address', () => {
  expect(htmlOf('[Roles](/roles/)', '/')).toBe('<p><a href="/roles/">Roles</a></p>');
});
