import { describe, expect, test } from 'vitest';
import { readBody } from '#checks/text/read-body.ts';

/** What is said of a text, and the part that it is said of. */
const tell = (text: string): string[] =>
  readBody('a.mdx', text, 0).findings.map(({ rule, span }) => `${rule} ${text.slice(span?.start, span?.end)}`);

describe('a mistake is found where it stands', () => {
  test.each([
    ['behind letters that take two places', 'Ça 😀\n\n😀 é <5', ['stray-bracket <']],
    ['with Windows line ends', 'a\r\n\r\nb <5\r\n', ['stray-bracket <']],
    ['with old Macintosh line ends', 'a\r\rb <5\r', ['stray-bracket <']],
    ['behind a line separator of Unicode', 'a\u2028b <5', ['stray-bracket <']],
    ['in a table', '| a | b |\n| - | - |\n| <5 | {x y} |\n', ['stray-bracket <', 'expression {x y}']],
    ['in a quotation, in a list', '> - a <5\n> - {b\n', ['stray-bracket <', 'stray-brace {']],
  ])('%s', (_, text, found) => {
    expect(tell(text)).toEqual(found);
  });
});

describe('one mistake is told once', () => {
  test.each([
    ['code in code', 'a {b {c d} e}', ['expression {b {c d} e}']],
    ['several brackets', 'a <<<5', ['stray-bracket <<<']],
    ['tags within tags, none of them closed', '<table>\n<tr>\n<td>a\n</table>\n', []],
    ['a tag that is not closed before another one', '<Note title="a">\n\n<b>a\n\n</Note>\n', ['html <b>']],
    [
      'a component in another one, not closed',
      '<Note title="a">\n\n<Quote from="b">\n\nc\n\n</Note>\n',
      ['tag-unclosed <Quote from="b">'],
    ],
    [
      'a component in one that begins in a line of text',
      '<Note title="a">b\n\n<Note title="c">\n\nd\n\n</Note>\n\n</Note>\n',
      ['tag-lines <Note title="a">'],
    ],
    ['a comment that is never closed', 'a\n\n<!-- b\n', ['html-comment <!']],
  ])('%s', (_, text, found) => {
    expect(tell(text)).toEqual(found);
  });
});

test('the tree is that of the rest of the text, at its place', () => {
  const text = '---\n{\n---\nTeams of <5 [people](/roles/).\n';
  const { body } = readBody('a.mdx', text, 10);
  const [paragraph] = body && 'children' in body.tree ? body.tree.children : [];
  const link = paragraph && 'children' in paragraph ? paragraph.children.at(1) : undefined;

  expect(text.slice(link?.position?.start.offset, link?.position?.end.offset)).toBe('[people](/roles/)');
});

test('a text full of mistakes is given up after twenty of them', () => {
  const { body, findings } = readBody('a.mdx', 'a <5\n\n'.repeat(100), 0);

  expect(body).toBeUndefined();
  expect(findings).toHaveLength(20);
});

// The test ends after half a minute, and with it whoever would take for ever.
test.each(['<', '{', '}', '>', '"', "'", '_', '&', '`', '*a', '[*', '{a b}', '{/**/}', '<a/>', '> ', '&#65;', '```\n'])(
  '256 KiB of %j end soon',
  (mark) => {
    const { body, findings } = readBody('a.mdx', mark.repeat(2 ** 18 / mark.length), 0);

    expect(body !== undefined || findings.length > 0).toBe(true);
  },
  30_000,
);
