import { expect, test } from 'vitest';
import { fillIn, fillPlural, keepApart } from '#domain/phrase.ts';

test.each<[phrase: string, values: Record<string, string | number>, text: string, why: string]>([
  ['{amount} for {query}', { amount: 2, query: 'k8s' }, '2 for k8s', 'each place has its value'],
  ['{query}, {query}', { query: 'k8s' }, 'k8s, k8s', 'one place may come twice'],
  ['{amount} of {all}', { amount: 2 }, '2 of {all}', 'an unknown place stays'],
  ['{query}', { query: '{amount}', amount: 2 }, '{amount}', 'a value is not filled in itself'],
  ['{query}', { query: "$& $1 $' $$" }, "$& $1 $' $$", 'a value is no pattern'],
])('%s with %o: %s (%s)', (phrase, values, text) => {
  expect(fillIn(phrase, values)).toBe(text);
});

test('an amount has the phrase of its category, in languages with more than two as well', () => {
  const plural = { one: '{amount} wynik dla {query}', few: '{amount} wyniki', other: '{amount} wyników' };

  expect([1, 3, 5].map((amount) => fillPlural({ locale: 'pl' }, plural, amount, { query: 'k8s' }))).toEqual([
    '1 wynik dla k8s',
    '3 wyniki',
    '5 wyników',
  ]);
  expect(fillPlural({ locale: 'en' }, { other: '{amount} roles' }, 1)).toBe('1 roles');
});

test('an amount has the digits of its language', () => {
  expect(fillPlural({ locale: 'ar-EG' }, { other: '{amount} / {all}' }, 1200, { all: 'ك' })).toBe('١٬٢٠٠ / ك');
});

test('names in a list are each as the phrase for one has it', () => {
  expect(keepApart(['C#', '.NET'], { apart: '<{name}>' })).toEqual(['<C#>', '<.NET>']);
});
