import { expect, test } from 'vitest';
import { splitFile } from '#checks/fields/split-file.ts';

const FIELDS = 'question: Why?\ntopic: pay\n';

/** The fields and the text of a file, or the rule that it breaks. */
function split(text: string): [yaml: string, body: string] | string {
  const parts = splitFile('content/faqs/why.mdx', text);

  return 'rule' in parts ? parts.rule : [text.slice(parts.yaml.start, parts.yaml.end), text.slice(parts.body)];
}

test.each<[what: string, text: string, parts: [string, string]]>([
  ['a file', `---\n${FIELDS}---\nText\n`, [FIELDS, 'Text\n']],
  ['spaces behind the dashes', `---  \n${FIELDS}---\t\nText\n`, [FIELDS, 'Text\n']],
  ['no text', `---\n${FIELDS}---`, [FIELDS, '']],
  ['a byte order mark', `\uFEFF---\n${FIELDS}---\n`, [FIELDS, '']],
  ['lines of Windows', `---\r\nlang: en\r\n---\r\nText\r\n`, ['lang: en\r\n', 'Text\r\n']],
  ['rules in the text', `---\n${FIELDS}---\n\n---\n\nText\n\n----\n`, [FIELDS, '\n---\n\nText\n\n----\n']],
  [
    'dashes in a text of several lines',
    `---\ntext: |\n  a\n  ---\n${FIELDS}---\n`,
    [`text: |\n  a\n  ---\n${FIELDS}`, ''],
  ],
  [
    'a closing bracket in the first column',
    `---\nroles: [\n  a,\n]\n${FIELDS}---\n`,
    [`roles: [\n  a,\n]\n${FIELDS}`, ''],
  ],
  [
    'remarks below the last field',
    `---\n${FIELDS}\n## Why this is here\n---\n`,
    [`${FIELDS}\n## Why this is here\n`, ''],
  ],
  [
    'a sentence among the fields, which is for the reader of YAML',
    `---\nlang: en\n\nA slip\n${FIELDS}---\n`,
    [`lang: en\n\nA slip\n${FIELDS}`, ''],
  ],
  [
    'a word of a field at the beginning of the text',
    `---\n${FIELDS}---\norder: a word of ours\n\nMore\n\n---\n`,
    [FIELDS, 'order: a word of ours\n\nMore\n\n---\n'],
  ],
])('%s', (_, text, parts) => {
  expect(split(text)).toEqual(parts);
});

// Astro ends the fields at the first line that begins with --- or +++, whatever follows in it: so must we, or refuse the file.
test.each(['----', '---x', '--- # end', '+++', '+++ x', '---\u00a0'])('%j never ends the fields unseen', (line) => {
  expect(split(`---\n${FIELDS}${line}\nlang: en\n---\nText\n`)).toBe('frontmatter-mark');
});

test.each(['', '\n', 'Text\n', '-', '---x', '\u00a0---\n---\n'])('%j has no fields', (text) => {
  expect(split(text)).toMatch(/^frontmatter-/);
});
