import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type NeedGroup, packNeeds, unpackGroups, unpackNeeds } from '#domain/search/packed-needs.ts';

const skills = fc.uniqueArray(fc.nat(2000), { minLength: 1, maxLength: 6 });
const group = skills.chain((numbers) =>
  fc.record({
    skills: fc.constant(numbers.toSorted((a, b) => a - b)),
    atLeast: fc.integer({ min: 1, max: Math.max(1, numbers.length - 1) }),
    need: fc.constantFrom('must' as const, 'nice' as const),
    proficiency: fc.nat(4),
  }),
);

const inOrder = (groups: NeedGroup[]) =>
  groups
    .map(({ need, atLeast, proficiency, ...asked }) => ({
      need,
      atLeast,
      proficiency,
      skills: asked.skills.toSorted((a, b) => a - b),
    }))
    .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

test('what a role asks for comes back from its letters, each group as one', () => {
  fc.assert(
    fc.property(fc.array(group), (asked) => {
      expect(inOrder(unpackGroups(packNeeds(asked)))).toEqual(inOrder(asked));
    }),
  );
});

test('read skill by skill, a skill of a group that must is one of several', () => {
  const asked: NeedGroup[] = [
    { skills: [0], atLeast: 1, need: 'must', proficiency: 2 },
    { skills: [1, 2], atLeast: 1, need: 'must', proficiency: 3 },
    { skills: [3, 4], atLeast: 1, need: 'nice', proficiency: 0 },
  ];

  expect(unpackNeeds(packNeeds(asked))).toEqual([
    { skill: 0, need: 'must', proficiency: 2 },
    { skill: 1, need: 'one-of', proficiency: 3 },
    { skill: 2, need: 'one-of', proficiency: 3 },
    { skill: 3, need: 'nice', proficiency: 0 },
    { skill: 4, need: 'nice', proficiency: 0 },
  ]);
});

test('nothing asked for is no text, and no text asks for nothing', () => {
  expect(packNeeds([])).toBe('');
  expect(unpackGroups('')).toEqual([]);
});
