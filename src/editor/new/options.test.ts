import { expect, test } from 'vitest';
import { readOptions, usageOf } from '#editor/new/options.ts';

test('the kind comes first, in any of its words, and options after it', () => {
  const { kind, given, isHelp, isPlain } = readOptions([
    'vacancy',
    '--role',
    'a',
    '--location',
    'b',
    '--location',
    'c',
    '--plain',
  ]);

  expect({ kind: kind?.word, given, isHelp, isPlain }).toEqual({
    kind: 'opening',
    given: { role: ['a'], location: ['b', 'c'] },
    isHelp: false,
    isPlain: true,
  });
});

test('a value may begin with dashes', () => {
  expect(readOptions(['faq', '--text', '--- yes', '--question', '-?']).given).toEqual({
    text: ['--- yes'],
    question: ['-?'],
  });
});

test.each<[words: string[], says: string]>([
  [['roel'], 'There is no kind "roel". Did you mean "role"?'],
  [['zebra'], 'Write one of: opening, role, faq'],
  [['level'], 'there is one file, content/levels.yml. Copy a row'],
  [['pay-laws'], 'there is one file, content/pay-laws.yml'],
  [['opening', '--locaton', 'berlin'], 'There is no option "--locaton". Did you mean "--location"?'],
  [['opening', '--zzz', 'berlin'], 'npm run new -- opening --help lists them.'],
  [['--title', 'X'], 'Write what is to be written first, for example: npm run new -- role'],
  [['faq', '--question', '--topic', 'pay'], '--question needs a value.'],
  [['faq', 'May', 'I?'], '"May" belongs to no option.'],
])('%j is refused', (words, says) => {
  expect(() => readOptions(words)).toThrow(says);
});

test('the help of a kind names every option', () => {
  const { kind } = readOptions(['role', '--help']);

  expect(kind && usageOf(kind)).toContain(
    '  --must <skill>[: proficiency],…\n      Without which skills is nobody hired?',
  );
});
