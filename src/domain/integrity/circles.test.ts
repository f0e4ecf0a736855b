import { expect, test } from 'vitest';
import { findCircles, formatCircle } from '#domain/integrity/circles.ts';

const circlesOf = (steps: Record<string, string[]>) => findCircles(Object.keys(steps), (id) => steps[id] ?? []);

test.each<[what: string, steps: Record<string, string[]>, circles: string[][]]>([
  ['no step', { a: [] }, []],
  ['ways that meet again', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  ['a step to what is not there', { a: ['nowhere'] }, []],
  ['a step to itself', { a: ['a'] }, [['a']]],
  ['a circle with a way into it', { c: ['d'], d: ['b'], b: ['d'], a: ['c'] }, [['b', 'd']]],
  [
    'two circles that share an entry',
    { a: ['b', 'c'], b: ['a'], c: ['a'] },
    [
      ['a', 'b'],
      ['a', 'c'],
    ],
  ],
])('%s', (_, steps, circles) => {
  expect(circlesOf(steps)).toEqual(circles);
});

test('a circle of 100,000 entries is found, and told in a few words', () => {
  const ids = Array.from({ length: 100_000 }, (_, index) => `id-${index}`);
  const [circle = []] = findCircles(ids, (id) => [`id-${(Number(id.slice(3)) + 1) % ids.length}`]);

  expect(circle).toHaveLength(100_000);
  expect(formatCircle(circle)).toBe('id-0 → id-1 → id-2 → … → id-99999 → id-0');
});
