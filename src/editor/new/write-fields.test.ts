import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeFields } from '#editor/new/write-fields.ts';

test('fields look as editors write them', () => {
  const written = writeFields({
    title: 'Back-end developer',
    owner: '@quillmark/back-end',
    employment: ['full-time', 'part-time'],
    pay: { band: 'back-end-mid-eu' },
    responsibilities: { delivery: ['Build services that other teams rely on.'] },
    skills: [
      { skill: 'git', need: 'must' },
      { anyOf: ['java', 'python'], need: 'nice' },
    ],
    languages: [{ lang: 'en', cefr: 'B2' }],
    posted: '2026-11-26',
    headcount: undefined,
  });

  expect(written).toBe(`title: Back-end developer
owner: '@quillmark/back-end'
employment: [full-time, part-time]
pay: { band: back-end-mid-eu }
responsibilities:
  delivery:
    - Build services that other teams rely on.
skills:
  - { skill: git, need: must }
  - { anyOf: [java, python], need: nice }
languages: [{ lang: en, cefr: B2 }]
posted: 2026-11-26
`);
});

test('an entry of a list that is too wide for one line has a line for each of its fields', () => {
  const written = writeFields({
    steps: [{ name: 'First call', prepare: `Nothing: ${'bring questions '.repeat(8)}!` }],
  });

  expect(written).toBe(`steps:
  - name: First call
    prepare: 'Nothing: ${'bring questions '.repeat(8)}!'
`);
});

// Older readers of YAML take some of these for something else.
test.each([
  'no',
  'yes',
  'on',
  'null',
  '~',
  'true',
  '1e3',
  '0x1F',
  '12:30',
  '1_000',
  '.inf',
  '---',
  '...',
  '',
  '- a',
  "-a'b",
  '\u202F',
  '? a',
])('"%s" stays a text', (text) => {
  const written = writeFields({ field: text, list: [text], inside: { field: text } });

  for (const version of ['1.1', '1.2'] as const)
    expect(parse(written, { version })).toEqual({ field: text, list: [text], inside: { field: text } });
});

test('whatever somebody types comes out as it went in', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 60 }), string({ unit: 'binary' }), (one, other) => {
      const fields = { text: one, list: [one, other], inside: { text: other }, rows: [{ text: one }, { text: other }] };

      expect(parse(writeFields(fields))).toEqual(fields);
    }),
  );
});
