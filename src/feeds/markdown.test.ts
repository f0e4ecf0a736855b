import fc from 'fast-check';
import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { toMarkdown, toMarkdownLink, toMarkdownList } from '#feeds/markdown.ts';
import { plainMarkdown } from '#feeds/plain-markdown.ts';
import { hardTitle } from '#testing/hard-texts.ts';

interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: Node[];
}

const read = (markdown: string): Node => markdownToMdast(markdown) as Node; // of the tree only these fields are looked at

/** The text of a tree; an address that stands for itself is text as well. */
const textOf = ({ value = '', children = [] }: Node): string => value + children.map(textOf).join('');

const typesOf = ({ type, children = [] }: Node): string[] => [type, ...children.flatMap(typesOf)];

/** A text as one line of Markdown can hold it. */
const held = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();

test('any text reads as it was, and begins nothing', () => {
  fc.assert(
    fc.property(hardTitle(), (text) => {
      const tree = read(toMarkdownList([toMarkdown(text)]));

      expect(textOf(tree)).toBe(held(text));
      expect(
        typesOf(tree).filter((type) => !['root', 'list', 'listItem', 'paragraph', 'text', 'link'].includes(type)),
      ).toEqual([]);
    }),
  );
});

test.each([
  '# Heading',
  '- item',
  '+ item',
  '1. one',
  '10) ten',
  '> quote',
  '=== rule',
  ':-- cell',
  '*a*',
  '| a |',
  '~~~',
])('%o at the beginning of a line stays text', (text) => {
  expect(textOf(read(toMarkdown(text)))).toBe(text);
  expect(typesOf(read(toMarkdown(text)))).toEqual(['root', 'paragraph', 'text']);
});

test('a link leads where it should', () => {
  const tree = read(toMarkdownLink('C# [new]', 'https://a.example/x_(y) z'));

  expect(textOf(tree)).toBe('C# [new]');
  expect(tree.children?.[0]?.children?.[0]?.url).toBe('https://a.example/x_%28y%29%20z');
});

describe('the text of an entry', () => {
  const address = (path: string) => `https://careers.quillmark.example${path}`;
  const plain = (mdx: string) => plainMarkdown(mdx, address);

  test.each([
    ['stays as it is', '## About\n\nOne *two* three.\n\n- a\n- b', '## About\n\nOne *two* three.\n\n- a\n- b'],
    ['has full addresses', 'See [Git](/skills/git/).', 'See [Git](https://careers.quillmark.example/skills/git/).'],
    [
      'keeps addresses elsewhere, and those of the same page',
      '[A](https://a.example/b) [B](#b) [C](//c.example/)',
      '[A](https://a.example/b) [B](#b) [C](//c.example/)',
    ],
    ['keeps an address that is only spoken of', 'Write `[Git](/skills/git/)`.', 'Write `[Git](/skills/git/)`.'],
    [
      'has full addresses in its references',
      '[Git][git]\n\n[git]: /skills/git/',
      '[Git][git]\n\n[git]: https://careers.quillmark.example/skills/git/',
    ],
    ['loses remarks of editors', 'One.\n\n{/* check-ignore x: y */}\n\nTwo {/* z */}three.', 'One.\n\nTwo three.'],
    [
      'has notes as quotes',
      'One.\n\n<Note title="On call">\n\nTwo [Git](/skills/git/).\n\nThree.\n\n</Note>\n\nFour.',
      'One.\n\n> **On call**\n>\n> Two [Git](https://careers.quillmark.example/skills/git/).\n> \n> Three.\n\nFour.',
    ],
    [
      'has quotes with who says them',
      '<Quote from="Developer, Orders team">\n\nShe took forty minutes.\n\n</Quote>',
      '> She took forty minutes.\n>\n> — Developer, Orders team',
    ],
  ])('%s', (_, mdx, expected) => {
    expect(plain(mdx)).toBe(expected);
  });
});
