import { expect, test } from 'vitest';
import { aCatalogue, aFamily, aLevel, aRole } from '#testing/builders.ts';
import { rolesPage } from '#views/roles-page.ts';

const catalogue = aCatalogue({
  levels: [aLevel(), aLevel({ id: 'senior', rank: 30 })],
  families: [aFamily(), aFamily({ id: 'data', order: 20 }), aFamily({ id: 'legal', order: 30 })],
  roles: [
    aRole(),
    aRole({ id: 'senior-developer', level: 'senior' }),
    aRole({ id: 'analyst', family: 'data' }),
    aRole({ id: 'data-engineer', family: 'data' }),
    aRole({ id: 'lawyer', family: 'legal' }),
  ],
});
const pageOf = (page: number, size: number) => rolesPage(catalogue, 'en', { page, size });
const listed = (page: number, size: number) =>
  pageOf(page, size).groups.map(({ title, roles }) => [title, roles.map((role) => role.title)]);

test('all roles stand on one page while it has room for them, and nothing speaks of pages', () => {
  const page = pageOf(1, 5);
  expect(page.groups.map(({ roles }) => roles.length)).toEqual([2, 2, 1]);
  expect(page.families.map(({ href }) => href)).toEqual(['#back-end', '#data', '#legal']);
  expect(page).toMatchObject({ total: undefined, frame: { title: 'Roles', paging: undefined } });
});

test('families stay whole from page to page where they can', () => {
  expect(listed(1, 3)).toEqual([['Back-end', ['Back-end developer', 'Senior developer']]]);
  expect(listed(2, 3)).toEqual([
    ['Data', ['Analyst', 'Data engineer']],
    ['Legal', ['Lawyer']],
  ]);
});

test('a family that goes on says so, and how many roles it has in all', () => {
  expect(pageOf(2, 1).groups).toMatchObject([{ title: 'Back-end, continued', count: '2 roles', id: 'back-end' }]);
  expect(listed(2, 1)).toEqual([['Back-end, continued', ['Senior developer']]]);
});

test('the first page says where each family begins', () => {
  expect(pageOf(1, 3).families).toEqual([
    { text: 'Back-end', href: '#back-end', count: { text: '2 roles' } },
    { text: 'Data', href: '/roles/page/2/#data', count: { text: '2 roles' } },
    { text: 'Legal', href: '/roles/page/2/#legal', count: { text: '1 role' } },
  ]);
  expect(pageOf(2, 3).families).toEqual([]);
});

test('a further page has an address, a title and a trail of its own, and speaks of all roles', () => {
  expect(pageOf(2, 3)).toMatchObject({
    total: 5,
    frame: {
      title: 'Roles, page 2 of 2',
      documentTitle: 'Roles, page 2 of 2 · Quillmark',
      path: '/roles/page/2/',
      indexed: true,
      paging: { previous: '/roles/', next: undefined },
    },
  });
  expect(pageOf(2, 3).frame.description).toMatch(/^Page 2 of 2\. 5 roles /);
  expect(pageOf(2, 3).frame.trail.map(({ href }) => href)).toEqual(['/', '/roles/', '/roles/page/2/']);
});
