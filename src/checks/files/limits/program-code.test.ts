import { describe, expect, test } from 'vitest';
import { findExcess } from '#checks/files/limits/find-excess.ts';

/** More text than code may be followed by. */
const LONG = `\n\n${'A sentence, and another one.\n\n'.repeat(60)}`;

const excessOf = (text: string) => findExcess('content/faqs/a.mdx', `---\na: 1\n---\n\n${text}`)?.rule;

describe('code whose end only its parser could tell is refused', () => {
  // Each of these once led a reader of code astray: what looks like an example or a sentence is none to the parser of MDX.
  test.each([
    ['an open brace', 'a { b'],
    ['a brace in a string', '{"}"}'],
    ['a template', '{`a`}'],
    ['a pattern', '{/a/}'],
    ['a tag', '{<b>a</b>}'],
    ['a quote that does not close', "{don't}"],
    ['a comment that does not end', '{/* a'],
    ['an escaped backtick', '\\`{`'],
    ['a backtick that closes one of the line before', '`\n`a `{`'],
    ['a backtick in the address of a link', '[a](`b) `{`'],
    ['a backtick in a plain address', 'https://example.com/` {" `'],
    ['a backtick in another cell', '| ` | {" | ` |\n|-|-|-|'],
    ['a backtick in a heading', '# `\n\n`{`'],
    ['a row in an attribute', '<N a="\n```\n" b={"} />'],
    ['an example that a quotation ends', '> ```\n{"'],
    ['an example that an item ends', '- a\n  ```\n{"'],
    ['an example that a space does not close', '```\na\n```\u00a0\n```\n{"'],
    ['an example after one that began in the text', 'a ```js\n```\n{"'],
    ['an example within a comment', '{/*\n```\n*/}\n{"'],
    ['an import', 'import a from "b"'],
    ['an export without a space', 'export{a}'],
    ['an export alone', 'export'],
    ['an import below a heading', '# a\nimport a'],
    ['an import below an empty item', 'a\n\n1. \nimport a'],
    ['an import above the second row of a table', 'a\nimport a\n|-|'],
    ['an import below a comment', '{/*\na*/}\nimport a'],
  ])('%s', (_, text) => {
    expect(excessOf(text + LONG)).toBe('code-without-end');
    expect(excessOf(text)).toBeUndefined();
  });
});

describe('all else is left to the rules about text', () => {
  test.each([
    ['a value', 'a {b} c'],
    ['a call', '{a("b", \'c\')}'],
    ['braces in braces', '<N a={{ b: 1 }} />'],
    ['a remark', '{/* a { b ` */}'],
    ['a remark over some lines', '{/*\na {\n\n```\n*/}'],
    ['an escaped brace', 'a \\{ b'],
    ['a brace in an example', 'a `{` b ``{ ` {`` c'],
    ['a brace in an example beside a link', '[a](/roles/b/) and `{`'],
    ['a brace in an example in a table', '| a | `{` |\n|---|-----|'],
    ['an example of some lines', '```json\n{ "a": [\n```'],
    ['an example with another mark', '~~~\n{"\n```\n{"\n~~~'],
    ['an example in an item', '- a\n\n  ```\n  {"\n  ```\n\n- b'],
    ['a tag around an example', '<Note title="A">\n\n```\n{"\n```\n\n</Note>'],
    ['a sentence that goes on with "import"', 'We\nimport coffee, and\nexport nothing.'],
    ['an item that goes on with "export"', '- We import, and\n  export nothing.\n- "We"\nexport nothing.'],
    ['a capital', 'Import duties are paid by us.'],
    ['another word', 'important things first, exports later.'],
  ])('%s', (_, text) => {
    expect(excessOf(text + LONG)).toBeUndefined();
  });
});
