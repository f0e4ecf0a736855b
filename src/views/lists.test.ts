import { expect, test } from 'vitest';
import { formatAnd, formatCountry, formatFacts, formatLanguage, formatOr } from '#views/lists.ts';

test.each([
  [[], '', ''],
  [['Java'], 'Java', 'Java'],
  [['Java', 'SQL'], 'Java and SQL', 'Java or SQL'],
  [['Java', 'Python', 'SQL'], 'Java, Python and SQL', 'Java, Python or SQL'],
])('%o is joined as people say it', (words, and, or) => {
  expect(formatAnd(words, 'en')).toBe(and);
  expect(formatOr(words, 'en')).toBe(or);
});

test('countries and languages are named', () => {
  expect(formatCountry('PT', 'en')).toBe('Portugal');
  expect(formatLanguage('de', 'en')).toBe('German');
});

test('facts stand in a row', () => {
  expect(formatFacts(['Berlin', 'hybrid'], 'en')).toBe('Berlin · hybrid');
});
