import { expect, test } from 'vitest';
import { aCatalogue, aRole } from '#testing/builders.ts';
import { comparePage } from '#views/compare-page.ts';

const roles = [
  aRole(),
  aRole({ id: 'senior', buildsOn: 'back-end-developer' }),
  aRole({ id: 'staff', buildsOn: 'senior' }),
];
const pageOf = (most: number) => comparePage(aCatalogue({ roles }), 'en', most);

test('roles are chosen from lists, and each step has a link', () => {
  expect(pageOf(3).families.flatMap((family) => family.roles)).toHaveLength(3);
  expect(pageOf(3).steps.flatMap(({ links }) => links)).toHaveLength(2);
  expect(pageOf(3).ladders).toEqual([]);
});

test('too many roles are in no list, and their steps are still named while there is room', () => {
  expect(pageOf(2)).toMatchObject({ families: [], steps: [{}], ladders: [] });
});

test('too many steps are left to the pages of their families', () => {
  expect(pageOf(1)).toMatchObject({ steps: [], ladders: [{ text: 'Back-end', href: '/families/back-end/' }] });
});
