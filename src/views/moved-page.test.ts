import { describe, expect, test } from 'vitest';
import { get } from '#domain/catalogue.ts';
import { aCatalogue, aRole } from '#testing/builders.ts';
import { listMoves, movedPage } from '#views/moved-page.ts';

const catalogue = aCatalogue({
  openings: [],
  roles: [
    aRole({ formerIds: ['developer', 'programmer'] }),
    aRole({ id: 'senior', title: 'Senior developer', buildsOn: 'back-end-developer', formerIds: ['lead'] }),
    aRole({ id: 'tester', title: 'Tester', status: 'retired', formerIds: ['qa'] }),
    aRole({ id: 'secret', status: 'draft', formerIds: ['top-secret'] }),
  ],
});
const linkOf = (from: string) => {
  const move = listMoves(catalogue).find((one) => one.from === from);

  return move && movedPage(move.to, catalogue, 'en').link.href;
};

test.each([
  ['roles/developer', '/roles/back-end-developer/'],
  ['roles/programmer', '/roles/back-end-developer/'],
  ['roles/lead', '/roles/senior/'],
  ['roles/qa', '/roles/tester/'],
  ['compare/developer/senior', '/compare/back-end-developer/senior/'],
  ['compare/back-end-developer/lead', '/compare/back-end-developer/senior/'],
  ['compare/programmer/lead', '/compare/back-end-developer/senior/'],
])('%s leads to %s', (from, to) => {
  expect(linkOf(from)).toBe(to);
});

describe('a comparison that was published leads on after its ladder has changed:', () => {
  const listed = [
    'compare/developer/senior',
    'compare/senior/manager',
    'compare/senior/developer',
    'compare/qa/x',
    'roles/y',
  ];
  const linkTo = (from: string) => {
    const move = listMoves(catalogue, listed).find((one) => one.from === from);

    return move && movedPage(move.to, catalogue, 'en').link.href;
  };

  test.each([
    ['to the picker with both roles', 'compare/senior/developer', '/compare/?roles=senior,back-end-developer'],
    ['to the role that is left', 'compare/senior/manager', '/roles/senior/'],
    ['to the page of a retired role', 'compare/qa/x', '/roles/tester/'],
    ['to the step that it is still', 'compare/developer/senior', '/compare/back-end-developer/senior/'],
  ])('%s', (_, from, to) => {
    expect(linkTo(from)).toBe(to);
  });

  test('and no address is there twice', () => {
    const all = listMoves(catalogue, listed).map(({ from }) => from);

    expect(new Set(all).size).toBe(all.length);
  });
});

test('the table of a family leads to the one for all when there are few roles again, and to none when there are many', () => {
  const many = aCatalogue({
    openings: [],
    roles: Array.from({ length: 61 }, (_, number) => aRole({ id: `role-${number}`, title: `Role ${number}` })),
  });
  const listed = ['matrix/back-end'];
  const [move] = listMoves(catalogue, listed).filter(({ from }) => from === 'matrix/back-end');

  expect(move && movedPage(move.to, catalogue, 'en')).toMatchObject({
    title: 'Moved: Skills by roles',
    link: { href: '/matrix/' },
  });
  expect(listMoves(many, listed)).toEqual([]);
});

test('nothing stands where a page is, and nothing leads to a draft', () => {
  expect(listMoves(catalogue).map(({ from }) => from)).not.toContain('compare/back-end-developer/senior');
  expect(linkOf('roles/top-secret')).toBeUndefined();
});

test('the page names what has moved', () => {
  const [lower, higher] = [get(catalogue.roles, 'back-end-developer'), get(catalogue.roles, 'senior')];

  expect(movedPage(higher, catalogue, 'en').title).toBe('Moved: Senior developer');
  expect(movedPage({ lower, higher }, catalogue, 'en').title).toBe(
    'Moved: From back-end developer to senior developer',
  );
});
