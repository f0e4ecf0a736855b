import { describe, expect, test } from 'vitest';
import { frameLines } from '#checks/reporters/code-frame.ts';
import { lineReader } from '#checks/reporters/source-lines.ts';
import { aProblem } from '#testing/report-builders.ts';

/** The frame of what stands between « and » in a text. */
function frame(marked: string, width = 60): string {
  const lines = lineReader(new Map([['a', marked.replace(/[«»]/g, '')]]))('a');

  return `\n${frameLines(lines, aProblem(marked), width)
    .map(({ text }) => text)
    .join('\n')}\n`;
}

describe('a frame shows the place with a line before and after', () => {
  test('within a file', () => {
    expect(frame('order: 10\nreviewed: 2026-11-02\nstatus: «live»\nlang: en\n---\n')).toBe(`
  2 | reviewed: 2026-11-02
> 3 | status: live
    |         ^^^^
  4 | lang: en
`);
  });

  test('at the beginning and the end of a file', () => {
    expect(frame('«status»: live\nlang: en')).toBe(`
> 1 | status: live
    | ^^^^^^
  2 | lang: en
`);
    expect(frame('status: live\nlang: «english»')).toBe(`
  1 | status: live
> 2 | lang: english
    |       ^^^^^^^
`);
  });

  test('just behind the last character, and behind the last line end', () => {
    expect(frame('status: live\nname: "Delivery«»')).toBe(`
  1 | status: live
> 2 | name: "Delivery
    |                ^
`);
    expect(frame('name: "Delivery\n«»')).toBe(`
  1 | name: "Delivery
> 2 |
    | ^
`);
  });

  test('when the numbers of the lines grow longer', () => {
    expect(frame(`${'a\n'.repeat(8)}b: «c»\nd\n`)).toBe(`
   8 | a
>  9 | b: c
     |    ^
  10 | d
`);
  });

  test('with line ends as on Windows', () => {
    expect(frame('order: 10\r\nstatus: «live»\r\nlang: en\r\n')).toBe(`
  1 | order: 10
> 2 | status: live
    |         ^^^^
  3 | lang: en
`);
  });

  test('over several lines, without their indent', () => {
    expect(frame('skills:\n  - «skill: git\n    need: should»\n  - skill: sql\n')).toBe(`
  1 | skills:
> 2 |   - skill: git
    |     ^^^^^^^^^^
> 3 |     need: should
    |     ^^^^^^^^^^^^
  4 |   - skill: sql
`);
  });

  test('over whole lines, their end included: the next line is not part of it', () => {
    expect(frame('a\n«b\nc\n»d\ne\n')).toBe(`
  1 | a
> 2 | b
    | ^
> 3 | c
    | ^
  4 | d
`);
  });

  test('over nothing but a line end', () => {
    expect(frame('a\r\nb«\r\n»c\r\n')).toBe(`
  1 | a
> 2 | b
    |  ^
  3 | c
`);
  });

  test('over an empty line', () => {
    expect(frame('«<Note>\n\n</Note>»\n')).toBe(`
> 1 | <Note>
    | ^^^^^^
> 2 |
> 3 | </Note>
    | ^^^^^^^
`);
  });

  test('over many lines: the first and the last ones', () => {
    expect(frame(`a\n«${'row\n'.repeat(20)}end»\n`)).toBe(`
   1 | a
>  2 | row
     | ^^^
>  3 | row
     | ^^^
   … |
> 21 | row
     | ^^^
> 22 | end
     | ^^^
`);
  });
});

test('an empty line beside the place is left out', () => {
  expect(frame('First.\n\nThe «wrong» word.\n \t\nLast.\n')).toBe(`
> 3 | The wrong word.
    |     ^^^^^
`);
});

describe('a caret stands below what it means', () => {
  test.each<[name: string, marked: string, line: string, carets: string]>([
    ['an accent', 'title: café «role»', 'title: café role', '            ^^^^'],
    ['an accent in two parts', 'title: cafe\u0301 «role»', 'title: cafe\u0301 role', '            ^^^^'],
    ['an emoji', 'title: 🚀 «role»', 'title: 🚀 role', '          ^^^^'],
    ['a joined emoji', 'title: 👩‍💻 «role»', 'title: 👩‍💻 role', '          ^^^^'],
    ['a flag', 'title: 🇵🇹 «role»', 'title: 🇵🇹 role', '          ^^^^'],
    ['an emoji itself', 'title: «🚀» role', 'title: 🚀 role', '       ^^'],
    ['wide letters', 'title: 開発者 «role»', 'title: 開発者 role', '              ^^^^'],
    ['a tab', '\t«title»: a', '→   title: a', '    ^^^^^'],
    ['a tab itself', '«\t»title: a', '→   title: a', '^^^^'],
    ['an invisible character itself', 'a«\u202E»b', 'aU+202Eb', ' ^^^^^^'],
    ['invisible characters before', 'a\u200B\u202E«b»', 'aU+200BU+202Eb', '             ^'],
    ['half a character', 'a\uD800«b»', 'aU+D800b', '       ^'],
  ])('after %s', (_, marked, line, carets) => {
    expect(frame(marked)).toBe(`\n> 1 | ${line}\n    | ${carets}\n`);
  });
});

describe('a long line is cut around the place', () => {
  const words = 'word '.repeat(100);

  test('at the beginning of it', () => {
    expect(frame(`«wrong» ${words}`, 50)).toBe(`
> 1 | wrong word word word word word word word w…
    | ^^^^^
`);
  });

  test('in the middle of it', () => {
    expect(frame(`${words}«wrong» ${words}`, 50)).toBe(`
> 1 | …ord word word wrong word word word word wo…
    |                ^^^^^
`);
  });

  test('at the end of it', () => {
    expect(frame(`${words}«wrong»`, 50)).toBe(`
> 1 | …d word word word word word word word wrong
    |                                       ^^^^^
`);
  });

  test('when the place itself is longer', () => {
    expect(frame(`a: «${words}»`, 50)).toBe(`
> 1 | a: word word word word word word word word…
    |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`);
  });

  test.each(['🚀', '👩‍💻', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'])('without cutting a character in two: %s', (emoji) => {
    const row = emoji.repeat(500);

    expect(frame(`${row}«wrong»${row}`, 50)).toBe(`
> 1 | …${emoji.repeat(7)}wrong${emoji.repeat(11)}…
    |                ^^^^^
`);
  });

  test('beside it too', () => {
    expect(frame(`${words}\n«a»\n`, 50).split('\n')[1]).toBe('  1 | word word word word word word word word wo…');
  });
});

describe('there is no frame', () => {
  test.each([
    ['of an empty file', ''],
    ['of a file as a whole', 'name: git\n'],
  ])('%s', (_, text) => {
    expect(frame(text)).toBe('\n\n');
  });

  test('of a file that could not be read', () => {
    expect(frameLines([], aProblem('«a»'), 60)).toEqual([]);
  });

  test('of a line that the file does not have', () => {
    expect(frameLines(['a'], aProblem('a\nb\n«c»'), 60)).toEqual([]);
  });
});

test.each(['a', '\t', ' ', '🚀', '\u0301', '\u202E', '#', '['])(
  'of a line of 256 KiB of %j a small part is shown',
  (character) => {
    const text = character.repeat(2 ** 18 / character.length);
    const shown = frameLines([text], { line: 1, column: 2 ** 17, endLine: 1, endColumn: 2 ** 18 }, 100);

    expect(shown.join('').length).toBeLessThan(1000);
  },
);
