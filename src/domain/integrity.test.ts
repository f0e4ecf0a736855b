import { expect, test } from 'vitest';
import { checkIntegrity } from '#domain/integrity.ts';
import { aContent, aRole, aSkill } from '#testing/builders.ts';

test('the smallest content has no problem at all', () => {
  expect(checkIntegrity(aContent())).toEqual([]);
});

test('every problem is told at once', () => {
  const roles = [aRole({ family: 'nowhere', buildsOn: 'back-end-developer' })];
  const skills = [aSkill(), aSkill({ id: 'svn', aliases: ['git'] })];
  const rules = checkIntegrity(aContent({ roles, skills })).map(({ rule }) => rule);

  expect(new Set(rules)).toEqual(new Set(['unknown-id', 'name-taken', 'ladder-circle', 'band-does-not-fit', 'unused']));
});
