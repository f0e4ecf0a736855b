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

// One paragraph almost as large as a file may be, or with as many brackets. A rule that looked back at what it has read would not
// come to an end.
test.each([
  { unit: 'a ', lines: 500 },
  { unit: 'rockstar ', lines: 500, rule: 'gendered-word' },
  { unit: '“rockstar” ', lines: 500 },
  { unit: 'and Git is a plus ', lines: 500, rule: 'need-contradicted' },
  { unit: 'Git, ', lines: 500 },
  { unit: '5+ years of ', lines: 500 },
  { unit: '[Company] ', lines: 99, rule: 'placeholder' },
  { unit: '[Company ', lines: 90 },
  { unit: 'x ', lines: 500 },
])(
  'a file of nothing but "$unit" is read to its end',
  ({ unit, lines, rule }) => {
    const line = unit.repeat(Math.floor(400 / unit.length)).trimEnd();
    const { problems } = checkFolder(roleFile({}, `${line}\n`.repeat(lines)));
    const found = problems.filter((one) => one.rule === rule);

    expect(problems.map((one) => one.rule)).not.toContain('marks-too-many');
    expect(found.length > 3900).toBe(rule !== undefined);
  },
  30_000,
);
