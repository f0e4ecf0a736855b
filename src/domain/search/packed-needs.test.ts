import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packNeeds } from '#domain/search/pack-needs.ts';
import { type NeedGroup, unpackNeeds } from '#domain/search/packed-needs.ts';

const skills = fc.uniqueArray(fc.nat(2000), { minLength: 1, maxLength: 6 });
const group = skills.chain((numbers) =>
  fc.record({
    skills: fc.constant(numbers),
    atLeast: fc.integer({ min: 1, max: Math.max(1, numbers.length - 1) }),
    need: fc.constantFrom('must' as const, 'nice' as const),
    proficiency: fc.nat(4),
  }),
);

/** Roles of which many are alike, as on a real site: each group of each role is one of a few. */
const alikeRoles = fc
  .array(group, { minLength: 1, maxLength: 12 })
  .chain((groups) => fc.array(fc.subarray(groups), { maxLength: 30 }));

const inOrder = (groups: NeedGroup[]) =>
  groups
    .map(({ need, atLeast, proficiency, ...asked }) => ({
      need,
      atLeast,
      proficiency,
      skills: asked.skills.toSorted((a, b) => a - b),
    }))
    .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

test('what roles ask for comes back from its letters, each group as one', () => {
  fc.assert(
    fc.property(fc.oneof(alikeRoles, fc.array(fc.array(group))), (roles) => {
      expect(unpackNeeds(packNeeds(roles)).map(inOrder)).toEqual(roles.map(inOrder));
    }),
  );
});

test('a role that is like others says only what it exchanges', () => {
  const must = (skill: number): NeedGroup => ({ skills: [skill], atLeast: 1, need: 'must', proficiency: 2 });
  const model = [0, 1, 2, 3, 4, 5].map(must);
  const { models, besides, instead } = packNeeds([
    ...Array.from({ length: 5 }, () => model),
    [...model.slice(1), must(9)],
  ]);

  expect(models).toHaveLength(1);
  expect(besides).toEqual(['', '', '', '', '', '']);
  expect(instead).toHaveLength(1);
});
