import { expect, test } from 'vitest';
import { countSlips, findMeantWord } from '#domain/search/slips.ts';

const KNOWN = new Map(
  [
    'kubernetes',
    'python',
    'postgresql',
    'docker',
    'react',
    'rest',
    'java',
    'go',
    'engine',
    'graphql',
    'accessibility',
    'wales',
  ].map((word) => [word, 1]),
).set('engineer', 9);

test.each([
  ['kuberntes', 'kubernetes'],
  ['pyhton', 'python'],
  ['dokcer', 'docker'],
  ['reakt', 'react'],
  ['grafql', 'graphql'],
  ['accesibilty', 'accessibility'],
  ['jvaa', 'java'],
])('%s was meant to be %s', (typed, meant) => {
  expect(findMeantWord(typed, KNOWN)).toBe(meant);
});

test.each(['rust', 'sales', 'og', 'scala', 'swift', 'haskell', 'perl', ''])('%o is a word of its own', (typed) => {
  expect(findMeantWord(typed, KNOWN)).toBeUndefined();
});

test('of two that are equally near, the one that is met more often was meant', () => {
  expect(findMeantWord('enginer', KNOWN)).toBe('engineer');
});

test('two letters that changed places are one slip', () => {
  expect(countSlips('pyhton', 'python', 3)).toBe(1);
  expect(countSlips('kitten', 'sitting', 3)).toBe(3);
});
