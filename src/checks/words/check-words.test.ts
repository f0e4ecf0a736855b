import { describe, expect, test } from 'vitest';
import { WORDS_RULES } from '#checks/words/rules.ts';
import { checkFolder, openingFile, roleFile } from '#testing/content-folder.ts';

/** What the rules about words find, by rule. */
const rulesFor = (files: Parameters<typeof checkFolder>[0]): string[] =>
  checkFolder(files).problems.flatMap(({ rule }) => (rule in WORDS_RULES ? [rule] : []));

describe('a text in another language', () => {
  test('is not held against English words, nor is an opening of its role', () => {
    const files = {
      ...roleFile({ lang: 'de' }, 'Unser Rockstar schreibt an das Team.\n'),
      ...openingFile({}, 'Ein Rockstar mehr.\n'),
    };

    expect(rulesFor(files)).toEqual([]);
  });

  test('is held against what needs no language', () => {
    const files = roleFile({ lang: 'de' }, 'TODO: mindestens 5 Jahre Berufserfahrung.\n');

    expect(rulesFor(files)).toEqual(['placeholder', 'years-as-level']);
  });
});

test('a file with mistakes in its fields is read all the same', () => {
  const report = checkFolder(roleFile({ level: 7, summary: 'We look for a rockstar who likes to plan with others.' }));

  expect(report.problems.map(({ rule }) => rule)).toContain('gendered-word');
});

test('each finding of a long text is told where it stands', () => {
  const { problems } = checkFolder(roleFile({}, 'One *rock*\nstar and a rockstar.\n\n> a rock\n> star\n'));

  expect(problems.map(({ line, column, endLine, endColumn }) => [line, column, endLine, endColumn])).toEqual([
    [21, 6, 22, 5],
    [22, 12, 22, 20],
    [24, 5, 25, 7],
  ]);
});

// One paragraph almost as large as a file may be. A rule that looked back at what it has read would not come to an end.
test.each([
  ['a ', undefined],
  ['rockstar ', 'gendered-word'],
  ['“rockstar” ', undefined],
  ['and Git is a plus ', 'need-contradicted'],
  ['Git, ', undefined],
  ['5+ years of ', undefined],
  ['[Company] ', 'placeholder'],
  ['[Company ', undefined],
  ['x ', undefined],
])(
  'a file of nothing but "%s" is read to its end',
  (unit, rule) => {
    const line = unit.repeat(Math.floor(400 / unit.length)).trimEnd();
    const text = `${line}\n`.repeat(500);
    const found = rulesFor(roleFile({}, text)).filter((one) => one === rule);

    expect(found.length > 5000).toBe(rule !== undefined);
  },
  30_000,
);
