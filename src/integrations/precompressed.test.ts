import { expect, test } from 'vitest';
import { readEffort } from '#integrations/precompressed.ts';

test.each([
  ['on', 'on'],
  ['quick', 'quick'],
  ['off', undefined],
  ['', undefined],
])('PRECOMPRESS may be "%s"', (wanted, effort) => {
  expect(readEffort(wanted)).toBe(effort);
});

test('another word is refused, because a server without its files would be found late', () => {
  expect(() => readEffort('yes')).toThrow('PRECOMPRESS is "yes". It can be on, quick or off.');
});
