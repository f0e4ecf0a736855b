import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviseSkills } from '#domain/matching/advise.ts';
import { indexNeeds } from '#domain/matching/need-index.ts';
import { hold, matchRoles } from '#domain/matching.ts';
import type { NeedGroup } from '#domain/search/packed-needs.ts';

const SKILLS = 6;
const NO_PARTS = Array.from({ length: SKILLS }, (): number[] => []);

const aNeed = (skills: number[], fields: Partial<NeedGroup> = {}): NeedGroup => ({
  skills,
  atLeast: 1,
  need: 'must',
  proficiency: 2,
  ...fields,
});

function advise(roles: NeedGroup[][], mine: [number, number][], passed: number[] = []) {
  const held = hold(new Map(mine), NO_PARTS);
  const index = indexNeeds(roles);

  return adviseSkills(index, matchRoles(index, held), held, new Set(passed), 3);
}

describe('a skill is worth learning', () => {
  test('that more roles need, and not one that is known', () => {
    const roles = [[aNeed([0]), aNeed([1])], [aNeed([0]), aNeed([1])], [aNeed([2])]]; // biome-ignore format: one role each
    const [first, second, ...others] = advise(roles, [[0, 2]]);

    expect(first).toMatchObject({ skill: 1, completes: [0, 1] });
    expect(second?.skill).toBe(2);
    expect(others).toEqual([]);
  });

  test('that brings a near role nearer, rather than a far one', () => {
    const near = [aNeed([0]), aNeed([1])];
    const far = [aNeed([2]), aNeed([3])];

    expect(advise([far, near], [[0, 2]])[0]?.skill).toBe(1);
  });

  test('that is known, but not as well as it is asked for', () => {
    expect(advise([[aNeed([0], { proficiency: 4 })]], [[0, 2]])).toMatchObject([
      { skill: 0, proficiency: 4, completes: [0] },
    ]);
  });

  test('as well as the nearest of its roles asks, which stands first, and completes what asks no more', () => {
    const far = [aNeed([0]), aNeed([1], { proficiency: 4 }), aNeed([2])];
    const demanding = [aNeed([0]), aNeed([1], { proficiency: 4 })];
    const near = [aNeed([0]), aNeed([3]), aNeed([1], { proficiency: 1 })];
    const mine: [number, number][] = [[0, 2], [3, 2]]; // biome-ignore format: a pair each

    expect(advise([far, demanding, near], mine).find(({ skill }) => skill === 1)).toEqual({
      skill: 1,
      proficiency: 1,
      roles: [2, 1, 0],
      completes: [2],
    });
  });

  test('for a role only where it would count more than what one brings', () => {
    const near = [aNeed([0]), aNeed([1], { proficiency: 2 })];
    const other = [aNeed([1, 2], { proficiency: 4 }), aNeed([3])];

    expect(advise([near, other], [[0, 2], [2, 3]])[0]).toMatchObject({ skill: 1, proficiency: 2, roles: [0] }); // biome-ignore format: a pair each
  });

  test('but of some that would do equally well one is enough', () => {
    const roles = [[aNeed([0]), aNeed([1, 2])], [aNeed([0]), aNeed([3])]]; // biome-ignore format: one role each

    expect(advise(roles, [[0, 2]]).map(({ skill }) => skill)).toEqual([1, 3]);
  });

  test('and nothing of a group that is met, of what is only welcome, or that is passed over', () => {
    expect(advise([[aNeed([0, 1])]], [[0, 2]])).toEqual([]);
    expect(advise([[aNeed([0]), aNeed([1], { need: 'nice' })]], [[0, 2]])).toEqual([]);
    expect(advise([[aNeed([0]), aNeed([1])]], [[0, 2]], [1])).toEqual([]);
  });
});

test('what is said to complete a role completes it, and what counts in a role brings it nearer', () => {
  const skill = fc.nat(SKILLS - 1);
  const need = fc.uniqueArray(skill, { minLength: 1, maxLength: 3 }).chain((skills) =>
    fc.record({
      skills: fc.constant(skills),
      atLeast: fc.integer({ min: 1, max: skills.length }),
      need: fc.constantFrom('must' as const, 'nice' as const),
      proficiency: fc.nat(4),
    }),
  );
  const roles = fc.array(fc.array(need, { maxLength: 4 }), { maxLength: 4 });
  const mine = fc.array(fc.tuple(skill, fc.integer({ min: 1, max: 4 })), { maxLength: 4 });

  fc.assert(
    fc.property(roles, mine, (asked, brought) => {
      for (const { skill: learnt, proficiency, roles: counts, completes } of advise(asked, brought)) {
        const share = (role: number, list: [number, number][]) =>
          matchRoles(indexNeeds([asked[role] ?? []]), hold(new Map(list), NO_PARTS)).list[0]?.share ?? 0;
        const then: [number, number][] = [...brought, [learnt, proficiency]];
        for (const role of counts) expect(share(role, then)).toBeGreaterThan(share(role, brought));
        for (const role of completes) expect(share(role, then)).toBe(1);
      }
    }),
  );
});
