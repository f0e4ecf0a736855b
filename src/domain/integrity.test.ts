import { expect, test } from 'vitest';
import { checkIntegrity } from '#domain/integrity.ts';
import { aContent, anOpening, aRole, aSkill } from '#testing/builders.ts';

test('the smallest content has no problem at all', () => {
  expect(checkIntegrity(aContent())).toEqual([]);
});

test('every problem is told at once', () => {
  const roles = [aRole({ family: 'nowhere', buildsOn: 'back-end-developer' })];
  const skills = [aSkill(), aSkill({ id: 'svn', aliases: ['git'] })];
  const rules = checkIntegrity(aContent({ roles, skills })).map(({ rule }) => rule);

  expect(new Set(rules)).toEqual(new Set(['unknown-id', 'name-taken', 'ladder-circle']));
});

test('ids of files that cannot be read count as known', () => {
  const content = aContent({ families: [], pages: [] });

  expect(checkIntegrity(content, { families: ['back-end'], pages: ['benefits'] })).toEqual([]);
});

// Comparing each with each would take minutes. This takes a fifth of a second.
test('10,000 roles in one circle and 5,000 openings for roles that are not there', () => {
  const role = aRole();
  const roles = Array.from({ length: 10_000 }, (_, index) => ({
    ...role,
    id: `developer-${index}`,
    title: `Developer ${index}`,
    buildsOn: index > 0 ? `developer-${index - 1}` : 'developer-9999',
  }));
  const opening = anOpening();
  const openings = Array.from({ length: 5000 }, (_, index) => ({
    ...opening,
    id: `opening-${index}`,
    identifier: `QM-${index}`,
    role: `developer-${index}-lost`,
  }));
  const problems = checkIntegrity(aContent({ roles, openings, faqs: [] }));

  expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['unknown-id', 'ladder-circle']));
});
