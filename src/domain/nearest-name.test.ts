import { expect, test } from 'vitest';
import { findNearestName } from '#domain/nearest-name.ts';

const KNOWN = ['python', 'postgresql', 'platform-engineer', 'git', 'go', 'r'];

test.each<[typed: string, nearest: string | undefined, why: string]>([
  ['pyhton', 'python', 'two letters changed places'],
  ['postgres', 'postgresql', 'the end is missing'],
  ['platform', undefined, 'a whole word less is another thing'],
  ['senior-python', undefined, 'a word more is another thing'],
  ['platfrom-engineer', 'platform-engineer', 'a slip in a long name'],
  ['gti', 'git', 'a slip in a short name'],
  ['kubernetes', undefined, 'nothing like it'],
  ['js', undefined, 'no letter in common with any'],
])('for "%s" the nearest name is %o: %s', (typed, nearest) => {
  expect(findNearestName(typed, KNOWN)).toBe(nearest);
});

test('among no names none is near', () => {
  expect(findNearestName('git', [])).toBeUndefined();
});
