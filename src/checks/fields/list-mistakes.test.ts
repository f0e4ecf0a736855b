import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listMistakes } from '#checks/fields/list-mistakes.ts';
import { parseYaml } from '#checks/fields/parse-yaml.ts';

const rulesIn = (text: string): string[] => listMistakes(parseYaml(text)).mistakes.map(({ rule }) => rule);

test('each of several mistakes is told, in the order of the file', () => {
  const text = ['a: b: c', 'b: @c', 'c: "d', 'd: [e', 'title:f', 'f:', '\t- g', 'g: h'].join('\n');

  expect(rulesIn(text)).toEqual([
    'yaml-quotes',
    'yaml-quotes',
    'yaml-quotes',
    'yaml-brackets',
    'yaml-space',
    'yaml-indent',
  ]);
});

test.each([
  ['a quote that is not closed', 'a: "b\nc: d\ne: f\ng: h\n'],
  ['a bracket that is not closed', 'a: [b, c\nd: e\nf: g\n'],
  ['a bracket too many', 'a: [b]]\nc: d\ne: f\n'],
  ['the first field in the second column', ' a: b\nc: d\ne: f\ng: h\n'],
  ['tabs in every line', 'a:\n\t- b\n\t- c\n\t- d\n'],
  ['two tabs beside the spaces of a row', 'a:\n  - b: c\n\t\td: e\n    f: g\nh: i\n'],
  ['tabs before the field below a list', 'a:\n  - b: c\n    d: e\n\t\tf: g\nh: i\n'],
  ['a tab before the first of several names', 'a:\n\tb:\n    - c\n  d:\n    - e\nf: g\n'],
  ['stars in every line', 'a:\n  * b\n  * c\n  * d\n'],
  ['lines between brackets without spaces', 'a: [\nb,\nc,\nd\n]\ne: f\n'],
  ['prose of several lines', 'a: b\nSome words\nand more\nand more\nc: d\n'],
])('one mistake is told once: %s', (_, text) => {
  expect(rulesIn(text)).toHaveLength(1);
});

const aPiece = fc.constantFrom(
  ...[
    'a',
    'title',
    ': ',
    ':',
    '\n',
    '\n  ',
    '\n- ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '"',
    "'",
    ' #',
    '&a ',
    '*a',
    '!',
    '|',
    '>',
    '\t',
    '\r\n',
    '=',
    '\u00a0',
    '%',
    '@',
  ],
);

test('a mended text is as long as before, and its mistakes lie within', () => {
  fc.assert(
    fc.property(fc.array(aPiece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      for (const { span, mended = text } of listMistakes(parseYaml(text)).mistakes) {
        expect(mended).toHaveLength(text.length);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(span.start).toBeLessThanOrEqual(span.end);
      }
    }),
    { numRuns: 2000 },
  );
});
