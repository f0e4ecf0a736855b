import { expect, test } from 'vitest';
import { plainText } from '#feeds/plain-text.ts';

const SITE = 'https://careers.quillmark.example';
const plain = (markdown: string) => plainText(markdown, [`${SITE}/skills/`]);

test.each([
  [
    'headings are underlined',
    '# Data analyst\n\n## Work\n\n### Daily',
    'Data analyst\n============\n\nWork\n----\n\nDaily\n',
  ],
  ['marks go, signs stay', '**So** *it* \\*is\\*, `a < b`', 'So it *is*, a < b\n'],
  ['lists keep their marks and depth', '- One\n  - Two\n- Three', '- One\n  - Two\n- Three\n'],
  ['numbers go on', '3. Three\n4. Four', '3. Three\n4. Four\n'],
  ['a link is followed by its address', '[Here](https://a.example/)', 'Here (https://a.example/)\n'],
  ['a link to a skill is its name', `[Git](${SITE}/skills/git/)`, 'Git\n'],
  ['a link within the page is its name', '[Above](#skills)', 'Above\n'],
  [
    'an address is said once',
    '<https://a.example/> and [a@b.example](mailto:a@b.example)',
    'https://a.example/ and a@b.example\n',
  ],
  ['a quote is set in', '> Said\n>\n> twice', '  Said\n\n  twice\n'],
  ['quotation marks stay straight', '"So"', '"So"\n'],
])('%s', (_, markdown, text) => {
  expect(plain(markdown)).toBe(text);
});
