import { expect, test } from 'vitest';
import { aCatalogue, aRole } from '#testing/builders.ts';
import { listMovedRoles, movedPage } from '#views/moved-page.ts';

const catalogue = aCatalogue({
  openings: [],
  roles: [
    aRole({ formerIds: ['developer', 'programmer'] }),
    aRole({ id: 'tester', status: 'retired', formerIds: ['qa'] }),
    aRole({ id: 'secret', status: 'draft', formerIds: ['top-secret'] }),
  ],
});

test('every old id of a published or retired role leads to the id that holds now', () => {
  expect(listMovedRoles(catalogue)).toEqual([
    { from: 'developer', to: 'back-end-developer' },
    { from: 'programmer', to: 'back-end-developer' },
    { from: 'qa', to: 'tester' },
  ]);
});

test.each([
  ['back-end-developer', 'Back-end developer'],
  ['tester', 'Tester'],
])('the page at an old address of %s names the role and links to it', (to, title) => {
  expect(movedPage(to, catalogue, 'en')).toMatchObject({
    title: `Moved: ${title}`,
    link: { text: title, href: `/roles/${to}/` },
  });
});
