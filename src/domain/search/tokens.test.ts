import { expect, test } from 'vitest';
import { toKey, toTokens } from '#domain/search/tokens.ts';

test.each([
  ['Back-end', 'backend'],
  ['back end', 'backend'],
  ['BACKEND', 'backend'],
  ['Node.js', 'nodejs'],
  ['node js', 'nodejs'],
  ['UI/UX', 'uiux'],
  ['Führungskraft', 'fuhrungskraft'],
  ['backup & recovery', 'backuprecovery'],
  ['what’s', 'whats'],
  ['', ''],
  ['-- / --', ''],
])('%o is found as %o', (name, key) => {
  expect(toKey(name)).toBe(key);
});

test('languages that differ in a sign are different', () => {
  expect(new Set(['C', 'C++', 'C#', 'Net', '.NET', 'R', 'Go'].map(toKey)).size).toBe(7);
});

test('each token knows where it stands', () => {
  const text = '(C++/node.js), .NET.';

  expect(toTokens(text).map(({ from, to }) => text.slice(from, to))).toEqual(['C++', '/', 'node.js', ',', '.NET']);
});
