import { describe, expect, test } from 'vitest';
import type { Role } from '#domain/content.ts';
import { relatedRoles, skillIds } from '#domain/related-roles.ts';
import { aCatalogue, aRole } from '#testing/builders.ts';

type Fields = Parameters<typeof aRole>[0];

const asking = (id: string, skills: string[], fields: Fields = {}): Role =>
  aRole({ id, skills: skills.map((skill) => ({ skill, need: 'must' })), ...fields });
const relatedAmong = (role: Role, others: Role[]) =>
  relatedRoles(role, aCatalogue({ roles: [role, ...others], openings: [] }));
const idsOf = (role: Role, others: Role[]) => relatedAmong(role, others).map((related) => related.role.id);

const own = asking('own', ['git', 'sql', 'python']);

test('the more two roles have in common of all they ask for, the nearer they are', () => {
  const others = [
    asking('one-of-many', ['git', 'css', 'html', 'react']),
    asking('one-of-one', ['git']),
    asking('nothing', ['figma']),
    asking('all', ['git', 'sql', 'python']),
    asking('two', ['git', 'sql']),
  ];

  expect(idsOf(own, others)).toEqual(['all', 'two', 'one-of-one', 'one-of-many']);
});

test('there are four at most', () => {
  const others = ['a', 'b', 'c', 'd', 'e'].map((letter) => asking(`role-${letter}`, ['git']));

  expect(idsOf(own, others)).toEqual(['role-a', 'role-b', 'role-c', 'role-d']);
});

test('the skills in common are named, musts of the other role first', () => {
  const other = aRole({
    id: 'other',
    skills: [
      { skill: 'sql', need: 'nice' },
      { skill: 'css', need: 'must' },
      { anyOf: ['python', 'java'], need: 'must' },
    ],
  });

  expect(relatedAmong(own, [other])[0]?.shared).toEqual(['python', 'sql']);
  expect(skillIds(other)).toEqual(['css', 'python', 'java', 'sql']);
});

describe('a role named by hand', () => {
  const role = asking('own', ['git', 'sql'], { related: ['named'] });

  test('is there although it has nothing in common', () => {
    expect(idsOf(role, [asking('named', ['figma'])])).toEqual(['named']);
  });

  test('stands before a role that asks for exactly the same', () => {
    expect(idsOf(role, [asking('a-twin', ['git', 'sql']), asking('named', ['figma'])])).toEqual(['named', 'a-twin']);
  });
});

test('the neighbours on the ladder are left out: the ladder shows them', () => {
  const role = asking('own', ['git'], { buildsOn: 'below' });
  const others = [asking('below', ['git']), asking('above', ['git'], { buildsOn: 'own' }), asking('beside', ['git'])];

  expect(idsOf(role, others)).toEqual(['beside']);
});
