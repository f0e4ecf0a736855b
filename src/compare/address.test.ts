import { expect, test } from 'vitest';
import { readRoles, writeRoles } from '#compare/address.ts';

test.each([
  ['?roles=a,b', ['a', 'b'], 'two roles'],
  ['?roles=a,b,c,d', ['a', 'b', 'c'], 'no more than fit'],
  ['?roles=a,a,b', ['a', 'b'], 'each once'],
  ['?roles=a,,B%20x,%3Cscript%3E,b-', ['a'], 'nothing that cannot be an id'],
  ['?q=a', [], 'nothing said'],
  ['', [], 'nothing at all'],
])('%s is read as %j: %s', (query, ids) => {
  expect(readRoles(query)).toEqual(ids);
});

test('what is written is read again', () => {
  expect(readRoles(writeRoles(['a', 'b-c']))).toEqual(['a', 'b-c']);
  expect(writeRoles([])).toBe('');
});
