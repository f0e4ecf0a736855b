import { describe, expect, test } from 'vitest';
import { DEFAULT_LOCALE, getMessages, toLocale } from '#messages/messages.ts';

test.each(['en', 'de', undefined, '', 'constructor'])('for %o the interface has a language it can speak', (asked) => {
  expect(toLocale(asked)).toBe(DEFAULT_LOCALE);
  expect(getMessages(asked).intl).toBe('en-GB');
});

describe('numbers and their nouns agree', () => {
  const { count, skill, opening } = getMessages('en');

  test.each([
    [count.roles(0), '0 roles'],
    [count.roles(1), '1 role'],
    [count.openings(2), '2 openings'],
    [opening.hybridDays(1), 'hybrid, 1 office day a week'],
    [opening.vacancy.existing(1), 'One place, free now'],
    [opening.vacancy.planned(3), '3 places, not free yet'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });

  test('and verbs as well', () => {
    expect(skill.description('Git', 1, '')).toContain('1 role asks for it.');
    expect(skill.description('Git', 2, '')).toContain('2 roles ask for it.');
  });
});
