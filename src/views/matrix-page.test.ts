import { describe, expect, test } from 'vitest';
import { aCatalogue, aFamily, aRole, aSkill } from '#testing/builders.ts';
import { countMatrixPages, familyMatrixPage, listMatrixFamilies, matrixPage } from '#views/matrix-page.ts';

const catalogue = aCatalogue({
  families: [aFamily(), aFamily({ id: 'data', order: 20 }), aFamily({ id: 'empty', order: 30 })],
  skills: [aSkill(), aSkill({ id: 'java' }), aSkill({ id: 'sql', kind: 'language' })],
  roles: [
    aRole({
      skills: [
        { skill: 'git', need: 'must' },
        { anyOf: ['java', 'sql'], need: 'must' },
      ],
    }),
    aRole({ id: 'tester' }),
    aRole({ id: 'analyst', family: 'data', skills: [{ skill: 'sql', need: 'nice', proficiency: 'expert' }] }),
  ],
});

test('roles that fit into one table have one, and families have none', () => {
  const { table, families } = matrixPage(catalogue, 'en', 3);
  expect(table?.families.map(({ name, roles }) => [name, roles.length])).toEqual([
    ['Back-end', 2],
    ['Data', 1],
  ]);
  expect(families).toEqual([]);
  expect(listMatrixFamilies(catalogue, 3)).toEqual([]);
});

test('one role more, and each family with a role has a table of its own', () => {
  const { table, families } = matrixPage(catalogue, 'en', 2);
  expect(table).toBeUndefined();
  expect(families).toEqual([
    { text: 'Back-end', href: '/matrix/back-end/', count: { text: '2 roles' } },
    { text: 'Data', href: '/matrix/data/', count: { text: '1 role' } },
  ]);
});

describe('the table of a family', () => {
  test('has its roles, and only the skills and kinds that they ask for', () => {
    const { table, frame } = familyMatrixPage('data', catalogue, 'en');
    expect(table.lines).toMatchObject([{ text: 'Sql', fields: [{ mark: '○4' }] }]);
    expect(table).toMatchObject({ shown: '1 skills, 1 roles', kinds: [{ id: 'language' }], groups: [] });
    expect(frame.trail.map(({ href }) => href)).toEqual(['/', '/skills/', '/matrix/', '/matrix/data/']);
  });

  test('goes on at further pages where it has too many roles', () => {
    const [first, second] = [1, 2].map((page) => familyMatrixPage('back-end', catalogue, 'en', { page, size: 1 }));
    expect(first?.table.lines.map(({ text }) => text)).toEqual(['Git', 'Java', 'Sql']);
    expect(first?.table.groups).toHaveLength(1);
    expect(second?.table.families[0]?.roles.map(({ id }) => id)).toEqual(['tester']);
    expect(second?.frame).toMatchObject({
      title: 'Skills by roles: Back-end, page 2 of 2',
      path: '/matrix/back-end/page/2/',
    });
  });
});

test('a family has as many pages as its roles need', () => {
  const pagesOf = (amount: number) =>
    countMatrixPages(
      'back-end',
      aCatalogue({
        roles: Array.from({ length: amount }, (_, number) => aRole({ id: `role-${number}`, title: `Role ${number}` })),
        openings: [],
      }),
    );

  expect([60, 61].map(pagesOf)).toEqual([1, 2]);
});
