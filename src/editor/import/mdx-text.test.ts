import fc from 'fast-check';
import { type MdastNode, mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { writeBody } from '#editor/import/mdx-text.ts';
import { PROSE_FEATURES } from '#schemas/prose-components.ts';

// A bare address is a link to itself, which nobody is misled by.
const PLAIN = ['root', 'paragraph', 'text', 'heading', 'list', 'listItem', 'link'];

const typesIn = (node: MdastNode): string[] => [
  node.type,
  ...('children' in node ? (node.children as MdastNode[]).flatMap(typesIn) : []),
];

const read = (text: string) => {
  const parts = [
    { kind: 'heading' as const, text: 'Heading' },
    { kind: 'paragraph' as const, text },
    { kind: 'item' as const, text },
  ];

  return typesIn(mdxToMdast(writeBody(parts), { features: PROSE_FEATURES }));
};

test.each([
  'import x from "y"',
  'export const a = 1',
  '{process.env.SECRET}',
  '<Note title="x">',
  '</div>',
  '<!-- a -->',
  '--- and more',
  '---',
  '# Heading',
  '1. One',
  '- one',
  '+ one',
  '> quoted',
  '| a | b |',
  '```js',
  '~~~',
  '[a](javascript:alert(1))',
  '![a](b)',
  '[^1]: note',
  '**bold** _thin_ ~~gone~~',
  '&lt;b&gt; &#123;',
  '\\{',
  '    indented',
  'Title\n===',
  ':::note',
])('%s comes out as plain words', (text) => {
  expect(read(text).filter((type) => !PLAIN.includes(type))).toEqual([]);
});

test('no combination of signs becomes anything but words', () => {
  const sign = fc.constantFrom(...'{}<>[]()*_`~#-+=|:!&;\\/"$1.a ', 'import ', 'export ', '\n', 'https://a.example/');
  const text = fc.array(sign, { minLength: 1, maxLength: 14 }).map((signs) => `a${signs.join('')}`);
  const first = fc.array(sign, { minLength: 1, maxLength: 14 }).map((signs) => `${signs.join('').trim()} a`);

  fc.assert(
    fc.property(fc.oneof(text, first), (words) => {
      expect(read(words).filter((type) => !PLAIN.includes(type))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
