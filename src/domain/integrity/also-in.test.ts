import { expect, test } from 'vitest';
import { alsoIn } from '#domain/integrity/also-in.ts';

test.each<[places: string[], told: string]>([
  [[], ''],
  [['a'], ' Also in a.'],
  [['a', 'b', 'a'], ' Also in a and b.'],
  [['a', 'b', 'c'], ' Also in a, b and c.'],
  [['a', 'b', 'c', 'd'], ' Also in a, b and 2 more.'],
])('%o is told as "%s"', (places, told) => {
  expect(alsoIn(places)).toBe(told);
});
