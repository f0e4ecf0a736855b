import { expect, test } from 'vitest';
import { readPort } from '#hosting/port.ts';

test('a port is a number up to the last one, and 4321 where none is named', () => {
  expect([readPort('8080'), readPort('0'), readPort('65535'), readPort(''), readPort()]).toEqual([
    8080, 0, 65_535, 4321, 4321,
  ]);
});

test.each(['abc', '80000', '-1', '4321.5', '0x10'])('the port %s is refused in a sentence', (PORT) => {
  expect(() => readPort(PORT)).toThrow(`PORT is "${PORT}". Write a whole number up to 65535, for example 4321.`);
});
