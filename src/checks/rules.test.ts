import { describe, expect, test } from 'vitest';
import { RULE_IDS, RULES } from '#checks/rules.ts';
import { checkFolder, type RuleFixture, tellAll } from '#testing/content-folder.ts';
import { BETWEEN_FIXTURES } from '#testing/rule-fixtures/between.ts';
import { CHECK_FIXTURES } from '#testing/rule-fixtures/check.ts';
import { FIELDS_FIXTURES } from '#testing/rule-fixtures/fields.ts';
import { FILES_FIXTURES } from '#testing/rule-fixtures/files.ts';
import { SHAPE_FIXTURES } from '#testing/rule-fixtures/shape.ts';
import { TEXT_FIXTURES } from '#testing/rule-fixtures/text.ts';
import { WORDS_FIXTURES } from '#testing/rule-fixtures/words.ts';

const FIXTURES: RuleFixture[] = [
  ...FILES_FIXTURES,
  ...FIELDS_FIXTURES,
  ...SHAPE_FIXTURES,
  ...TEXT_FIXTURES,
  ...WORDS_FIXTURES,
  ...BETWEEN_FIXTURES,
  ...CHECK_FIXTURES,
];

test('the valid folder has no problem at all', () => {
  expect(tellAll(checkFolder().problems)).toBe('');
});

describe.each(FIXTURES)('$rule: $mistake', ({ bad, says, nearMiss }) => {
  test('is told in these words, once', () => {
    expect(tellAll(checkFolder(bad).problems)).toBe(says);
  });

  if (nearMiss) {
    test('and its near miss is silent', () => {
      expect(tellAll(checkFolder(nearMiss).problems)).toBe('');
    });
  }
});

// No file is known that breaks the check; the property tests look for one.
const SHOWABLE = RULE_IDS.filter((id) => id !== 'check-fault');

test.each(SHOWABLE)('%s has a mistake to show it by, a near miss, and words for an editor', (id) => {
  const own = FIXTURES.filter(({ rule }) => rule === id);

  expect(own).not.toEqual([]);
  expect(own.some(({ nearMiss }) => nearMiss)).toBe(true);
  expect(RULES[id].why).toMatch(/^[A-Z].{20,}\.$/);
  expect(RULES[id].bad).not.toBe('');
  expect(RULES[id].good).not.toBe('');
});
