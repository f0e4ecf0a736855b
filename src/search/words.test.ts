import { describe, expect, test } from 'vitest';
import { getMessages } from '#messages/messages.ts';
import { fillIn, fillPlural } from '#search/words.ts';

describe('a place in a sentence', () => {
  test.each<[template: string, values: Record<string, string>, text: string, why: string]>([
    ['{amount} for {query}', { amount: '2', query: 'k8s' }, '2 for k8s', 'each has its value'],
    ['{query}, {query}', { query: 'k8s' }, 'k8s, k8s', 'one place may come twice'],
    ['{amount} of {all}', { amount: '2' }, '2 of {all}', 'an unknown place stays'],
    ['{query}', { query: '{amount}', amount: '2' }, '{amount}', 'a value is not filled in itself'],
    ['{query}', { query: "$& $1 $' $$" }, "$& $1 $' $$", 'a value is no pattern'],
    ['{query}', { query: '<b>k8s</b>' }, '<b>k8s</b>', 'a value is text, and the element prints it as text'],
    ['{constructor}', {}, '{constructor}', 'what every object has is no value'],
  ])('%s with %o: %s (%s)', (template, values, text) => {
    expect(fillIn(template, values)).toBe(text);
  });
});

describe('an amount', () => {
  const { found } = getMessages('en').search.inBrowser;

  test.each([
    [1, '1 result for “k8s”'],
    [2, '2 results for “k8s”'],
  ])('%i: %s', (amount, text) => {
    expect(fillPlural('en', found, amount, { query: 'k8s' })).toBe(text);
  });

  test('a language with more plural forms uses them', () => {
    const plural = { one: '{amount} wynik', few: '{amount} wyniki', other: '{amount} wyników' };

    expect([1, 3, 5].map((amount) => fillPlural('pl', plural, amount))).toEqual(['1 wynik', '3 wyniki', '5 wyników']);
  });
});
