import { expect, test } from 'vitest';
import { listedOpenings } from '#domain/catalogue.ts';
import { aCatalogue, anOpening } from '#testing/builders.ts';
import { firstOpenings } from '#views/first-openings.ts';

const catalogue = aCatalogue({ openings: ['one', 'two', 'three'].map((id) => anOpening({ id })) });
const shown = (most: number) =>
  firstOpenings(listedOpenings(catalogue), { facet: 'skill', id: 'git' }, catalogue, 'en', most);

test('openings that a page has room for are all there, and lead nowhere else', () => {
  expect(shown(3).openings).toHaveLength(3);
  expect(shown(3).all).toBeUndefined();
});

test('of more there are the first, and the way to a search for all of them', () => {
  expect(shown(2).openings).toHaveLength(2);
  expect(shown(2).all).toMatchObject({
    text: { before: 'See ', count: { text: '3 openings' } },
    href: '/search/?kind=opening&skill=git',
  });
});
