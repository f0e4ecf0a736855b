import { describe, expect, test } from 'vitest';
import { readFields } from '#checks/fields/read-fields.ts';
import { splitFile } from '#checks/fields/split-file.ts';
import type { FieldPath } from '#checks/finding.ts';

const readAll = (text: string) => readFields('content/skills/git.yml', text, { start: 0, end: text.length });

/** The value of a text that has no mistake. */
function readValue(text: string): unknown {
  const { fields, findings } = readAll(text);
  expect(findings).toEqual([]);

  return fields?.value;
}

const rulesIn = (text: string): string[] => readAll(text).findings.map(({ rule }) => rule);

describe('what is read is plain data', () => {
  test.each<[text: string, value: unknown]>([
    ['date: 2026-11-02', { date: '2026-11-02' }],
    ['at: 2026-12-11T23:59', { at: '2026-12-11T23:59' }],
    ['country: no', { country: 'no' }],
    ['yes: off', { yes: 'off' }],
    ['open: true', { open: true }],
    ['min: 70000', { min: 70_000 }],
    ['hours: 37.5', { hours: 37.5 }],
    ['code: 15-1252.00', { code: '15-1252.00' }],
    ['empty:', { empty: null }],
    ['summary: >-\n  Two\n  lines', { summary: 'Two lines' }],
    ['list: [a, b, ]', { list: ['a', 'b'] }],
    ['- a\n- b', ['a', 'b']],
  ])('%j', (text, value) => {
    expect(readValue(text)).toEqual(value);
  });

  test('names that objects have of their own are names like others', () => {
    const value = readValue('constructor: a\ntoString: b\nhasOwnProperty: c\nprototype: { constructor: d }');

    expect(Object.keys(value ?? {})).toEqual(['constructor', 'toString', 'hasOwnProperty', 'prototype']);
  });

  test('no name reaches the prototype of other objects', () => {
    expect(rulesIn('__proto__: { polluted: true }')).toEqual(['yaml-name']);
    expect(rulesIn('a: { "__proto__": { polluted: true } }')).toEqual(['yaml-name']);
    expect('polluted' in {}).toBe(false);
  });
});

describe('a field is found where it stands', () => {
  const text = [
    '---',
    'title: Developer',
    'summary: "It: works"',
    'skills:',
    '  - { skill: git, need: must }',
    '  - skill: sql',
    '    need: nice',
    'related: [one, two]',
    'text: >',
    '  Two',
    '  lines',
    'empty:',
    'lang: en  # English',
    '---',
    'Body',
  ];

  test.each<[path: FieldPath, value: string, name: string]>([
    [['title'], 'Developer', 'title'],
    [['summary'], '"It: works"', 'summary'],
    [['skills', 0], '{ skill: git, need: must }', '{ skill: git, need: must }'],
    [['skills', 0, 'need'], 'must', 'need'],
    [['skills', 1], 'skill: sql\n    need: nice', 'skill: sql\n    need: nice'],
    [['skills', 1, 'need'], 'nice', 'need'],
    [['related', 1], 'two', 'two'],
    [['text'], '>\n  Two\n  lines', 'text'],
    [['empty'], 'empty', 'empty'],
    [['lang'], 'en', 'lang'],
    // Not written: the nearest field around it.
    [['skills', 0, 'proficiency'], '{ skill: git, need: must }', '{ skill: git, need: must }'],
    [
      ['skills', 7, 'need'],
      '- { skill: git, need: must }\n  - skill: sql\n    need: nice',
      '- { skill: git, need: must }\n  - skill: sql\n    need: nice',
    ],
    [['title', 'deeper'], 'Developer', 'Developer'],
    [['level'], '', ''],
    [[], '', ''],
  ])('%j', (path, value, name) => {
    for (const lineBreak of ['\n', '\r\n']) {
      const file = text.join(lineBreak);
      const parts = splitFile('a.mdx', file);
      if ('rule' in parts) throw new Error(parts.message);
      const { fields } = readFields('a.mdx', file, parts.yaml);
      const [{ start, end }, key] = [
        fields?.spanOf(path) ?? { start: 0, end: 1 },
        fields?.spanOfKey(path) ?? { start: 0, end: 1 },
      ];

      expect(file.slice(start, end).replaceAll('\r', '')).toBe(value);
      expect(file.slice(key.start, key.end).replaceAll('\r', '')).toBe(name);
    }
  });
});

describe('a mistake in a value leaves the rest of the file to be checked', () => {
  test.each<[text: string, rule: string, value: unknown]>([
    ['code: 00123', 'yaml-number', { code: '00123' }],
    ['name: F #', 'yaml-comment', { name: 'F #' }],
    ['name: #1 choice', 'yaml-comment', { name: '#1 choice' }],
    ['name: “Git”', 'yaml-smart-quotes', { name: '“Git”' }],
    ['name: a\nname: b', 'field-twice', { name: 'a' }],
  ])('%j', (text, rule, value) => {
    const { fields, findings } = readAll(text);

    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
    expect(fields?.value).toEqual(value);
  });

  test.each(['a: *b', 'a: &b c', 'a: !b c', '<<: { a: b }', '[a]: b', '1: b', 'a: {b}', 'a: "b', 'title:\n  -a'])(
    'and %j does not: nobody can tell what the fields are',
    (text) => {
      const { fields, findings } = readAll(text);

      expect(fields).toBeUndefined();
      expect(findings).toHaveLength(1);
    },
  );
});

describe('a remark is no lost text', () => {
  test.each([
    'order: 10 # first',
    'date: 2026-11-02 # a Monday',
    'open: true # for now',
    'name: "F #" # the language',
    'lang: en # English',
    'family: back-end # see families',
    'list: [a, b] # two',
    'title: # a remark\n  Developer',
    '# a remark\ntitle: Developer\n# another',
    'title: Developer of tools # check-ignore title-form: a name of old',
    'name: C#',
  ])('%j', (text) => {
    expect(rulesIn(text)).toEqual([]);
  });

  test.each(['title: Web developer # remark', 'name: C # and Java', 'name: F #', 'name: Go #1', 'name: #1'])(
    '%j',
    (text) => {
      expect(rulesIn(text)).toEqual(['yaml-comment']);
    },
  );
});

describe('a number keeps all that is written', () => {
  test.each([
    '0',
    '10',
    '-5',
    '1.5',
    '70000',
    '0.5',
    '37.50',
    '1e3x',
    '1.2.3',
    '12:30',
    '0x',
    '+',
    '1,000',
    '2026-11-02',
    '9007199254740991',
  ])('%s', (written) => {
    expect(rulesIn(`a: ${written}`)).toEqual([]);
    expect(rulesIn(`a: '0${written}'`)).toEqual([]);
  });

  test.each([
    '00',
    '007',
    '.5',
    '5.',
    '1e3',
    '+44',
    '-0',
    '0x1F',
    '-0x1F',
    '0o17',
    '0b11',
    '1_000',
    '.inf',
    '.nan',
    '9007199254740993',
    '1e400',
  ])('%s does not', (written) => {
    expect(rulesIn(`a: ${written}`)).toEqual(['yaml-number']);
  });
});

describe('a hostile file is answered with a few problems, whatever it repeats', () => {
  const LENGTH = 32 * 1024;

  test.each([
    '[',
    '{',
    ']',
    '{a: ',
    '- ',
    '? ',
    '"',
    "'",
    '&a ',
    '*a ',
    '!a ',
    ': ',
    '#',
    '\t',
    '\n',
    'a: a\n',
    'a: b: c\n',
    '- {a: 1, a: 2}\n',
    '  * a\n',
    '[] ',
    'ab, ',
    '- a b #c\n',
    'a: "b\n',
    'a: [\n',
  ])('%j, a thousand times over', (piece) => {
    const text = piece.repeat(LENGTH / piece.length);
    const { findings } = readAll(text);

    expect(findings.length).toBeLessThanOrEqual(32);
    for (const { span } of findings) expect(span === undefined || span.end <= text.length).toBe(true);
  });
});

test('places of fields are known still when many other files were read', () => {
  const texts = Array.from(
    { length: 200 },
    (_, index) => `${'# remark\n'.repeat(index % 7)}name: Git\naliases: [a, b${index}]\n`,
  );
  const read = texts.map((text) => readAll(text).fields);

  for (const [index, fields] of read.entries()) {
    const { start, end } = fields?.spanOf(['aliases', 1]) ?? {};
    expect(texts[index]?.slice(start, end)).toBe(`b${index}`);
  }
});
