import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ABOUT_THE_EXAMPLE, leftOut } from '#testing/about-the-example.ts';

test('the example leaves out no test, a fork with its own content those about the example', () => {
  const fork = 'name: Bramble Freight\nexample: false\n';

  expect(leftOut(fork.replace('false', 'true'))).toEqual([]);
  expect(leftOut(fork)).toEqual(ABOUT_THE_EXAMPLE);
  expect(leftOut('name: Bramble Freight\n')).toEqual(ABOUT_THE_EXAMPLE);
});

test('every test that is left out is there', () => {
  expect(ABOUT_THE_EXAMPLE.filter((pattern) => globSync(pattern).length === 0)).toEqual([]);
});
