import { describe, expect, test } from 'vitest';
import { en } from '#messages/en.ts';
import { DEFAULT_LOCALE, getMessages, MESSAGES, toLocale } from '#messages/messages.ts';
import { checkTranslation } from '#testing/check-translation.ts';

test.each([DEFAULT_LOCALE, 'tlh', undefined, '', 'constructor'])(
  'for %o the interface has a language it can speak',
  (asked) => {
    expect(toLocale(asked)).toBe(DEFAULT_LOCALE);
    expect(getMessages(asked)).toBe(getMessages(DEFAULT_LOCALE));
  },
);

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

test.each(Object.entries(MESSAGES))('%s fills in what English fills in', (_, words) => {
  expect(checkTranslation(words, en)).toEqual([]);
});

test('a phrase that wants what nobody fills in is found, and one that nobody says', () => {
  const { search } = en;
  const found = { few: '{amount} – {querry}', other: '{amount}' };
  const own = { ...en, search: { ...search, inBrowser: { ...search.inBrowser, found, finds: 'x' } } };

  expect(checkTranslation(own, en)).toEqual([
    'search.inBrowser.found: {querry} is filled in by nobody',
    'search.inBrowser.finds: English has no such words',
  ]);
});
