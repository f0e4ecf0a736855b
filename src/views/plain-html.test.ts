import { expect, test } from 'vitest';
import { escapeHtml, plainHtml } from '#views/plain-html.ts';

const site = new URL('https://careers.quillmark.example');

test.each<[what: string, html: string, plain: string]>([
  ['headings become one level', '<h2 id="why">Why</h2><h4>How</h4>', '<h3>Why</h3><h3>How</h3>'],
  ['classes and marks of the build go', '<p class="a" data-astro-cid-x>Text</p>', '<p>Text</p>'],
  ['what is between blocks is no text', '<p>One</p>\n\n  <p>Two</p>\n', '<p>One</p><p>Two</p>'],
  [
    'spaces between words stay',
    '<p>One <em>two</em> <b>three</b>\nfour</p>',
    '<p>One <em>two</em> <strong>three</strong> four</p>',
  ],
  [
    'links within the site get its address',
    '<a href="/skills/git/">Git</a>',
    '<a href="https://careers.quillmark.example/skills/git/">Git</a>',
  ],
  [
    'links elsewhere stay',
    '<a href="https://a.example/?b=1&amp;c=2" rel="x">A</a>',
    '<a href="https://a.example/?b=1&amp;c=2">A</a>',
  ],
  ['a link that runs a program becomes text', '<a href="javascript:alert(1)">A</a>', 'A'],
  [
    'a note becomes paragraphs',
    '<aside aria-label="N"><p><strong>N</strong></p><p>Text</p></aside>',
    '<p><strong>N</strong></p><p>Text</p>',
  ],
  [
    'a quote keeps who says it',
    '<figure><blockquote><p>So</p></blockquote><figcaption>Ana</figcaption></figure>',
    '<p>So</p><p>Ana</p>',
  ],
  ['numbered lists become lists', '<ol><li>One</li><li>Two</li></ol>', '<ul><li>One</li><li>Two</li></ul>'],
  [
    'a row of a table becomes a line',
    '<table><tbody><tr><td>Mon</td><td>Pair</td></tr></tbody></table>',
    '<ul><li>Mon Pair</li></ul>',
  ],
  ['entities stay as they are', '<p>R&amp;D &lt;b&gt;</p>', '<p>R&amp;D &lt;b&gt;</p>'],
  ['scripts, styles and comments go', '<style>p{}</style><script>x()</script><!-- c --><p>Text</p>', '<p>Text</p>'],
])('%s', (_, html, plain) => {
  expect(plainHtml(html, site)).toBe(plain);
});

test('text cannot become an element', () => {
  expect(escapeHtml('<b> & "c"')).toBe('&lt;b&gt; &amp; "c"');
});
