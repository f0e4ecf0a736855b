import { expect, test } from 'vitest';
import { code, html, plain } from '#editor/report/markdown-text.ts';

test.each<[what: string, text: string, markdown: string]>([
  ['markup', '**bold** _it_ `code` ~~gone~~', String.raw`\*\*bold\*\* \_it\_ \`code\` \~\~gone\~\~`],
  ['a cell of a table', 'a | b', String.raw`a \| b`],
  ['a link', '[here](https://a.example)', String.raw`\[here\](https:&#8203;//a.example)`],
  ['a picture', '![x](y)', String.raw`\!\[x\](y)`],
  ['HTML', '<img src=x> &amp;', '&lt;img src=x&gt; &amp;amp;'],
  ['a mention', 'cc @quillmark/back-end', 'cc @&#8203;quillmark/back-end'],
  ['an issue', 'fixes #12, C# stays', 'fixes #&#8203;12, C# stays'],
  ['an address without its beginning', 'www.a.example', 'www&#8203;.a.example'],
  ['a formula', '$x$', '<span>$</span>x<span>$</span>'],
  ['a second line', 'one\n# two', 'one # two'],
  ['a character that nobody sees', 'a\u202eb', 'aU+202Eb'],
])('%s is only said', (_, text, markdown) => {
  expect(plain(text)).toBe(markdown);
});

test('where HTML is expected, signs of Markdown stay as they are', () => {
  expect(html('a_b | <b> @c')).toBe('a_b | &lt;b&gt; @&#8203;c');
});

test('a file name that could end the code is shown as text', () => {
  expect(code('content/roles/a.mdx')).toBe('`content/roles/a.mdx`');
  expect(code('content/a`|b')).toBe(String.raw`content/a\`\|b`);
});
