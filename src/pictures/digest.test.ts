import { expect, test } from 'vitest';
import { pictureDigest } from '#pictures/digest.ts';
import type { Picture } from '#views/picture.ts';

const SITE: Picture = {
  path: '/share.png',
  company: 'Quillmark',
  kind: 'Careers',
  title: 'Work',
  facts: [],
  threads: [],
};
const ROLE: Picture = { ...SITE, path: '/roles/a.png', kind: 'Role', title: 'Data analyst' };
const digest = pictureDigest(ROLE, SITE);

test('the address is no part of what a picture is known by', () => {
  expect(pictureDigest({ ...ROLE, path: '/careers/roles/b.png' }, SITE)).toBe(digest);
});

test.each([
  ['a word', { ...ROLE, title: 'Data engineer' }],
  ['a fact', { ...ROLE, facts: ['Data · Mid'] }],
  ['a thread', { ...ROLE, threads: [{ from: 0, to: 0.5, isLit: true }] }],
])('%s is', (_, picture) => {
  expect(pictureDigest(picture, SITE)).not.toBe(digest);
});
