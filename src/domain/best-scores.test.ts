import { expect, test } from 'vitest';
import { bestScores } from '#domain/best-scores.ts';

const best = (scores: number[], most: number, groups?: string[]) =>
  bestScores(Float64Array.from(scores), most, groups && ((number) => groups[number]));

test('the best stand first, and of equals the one that came first', () => {
  expect(best([1, 3, 2, 3, 0.5], 3)).toEqual([1, 3, 2]);
  expect(best([2, 2, 2, 2], 3)).toEqual([0, 1, 2]);
});

test('there may be fewer, and nothing is not good enough', () => {
  expect(best([0, 1, 0], 3)).toEqual([1]);
  expect(best([], 3)).toEqual([]);
});

test('of a group its best is there, and takes the place of one that was better than the rest', () => {
  expect(best([4, 2, 5, 3], 2, ['a', 'b', 'a', 'c'])).toEqual([2, 3]);
  expect(best([5, 2, 4], 2, ['a', 'b', 'a'])).toEqual([0, 1]);
});

test('it is what sorting all of them would give', () => {
  const scores = Array.from({ length: 300 }, (_, number) => (number * 7919) % 23);
  const sorted = scores
    .map((score, number) => ({ score, number }))
    .sort((a, b) => b.score - a.score)
    .map(({ number }) => number);

  expect(best(scores, 5)).toEqual(sorted.slice(0, 5));
});
