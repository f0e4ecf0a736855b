import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexNeeds } from '#domain/matching/need-index.ts';
import { hold, type Mine, matchRoles, toPercent } from '#domain/matching.ts';
import type { NeedGroup } from '#domain/search/packed-needs.ts';

const SKILLS = 8;
const AWARE = 1;
const WORKING = 2;
const PRACTITIONER = 3;
const EXPERT = 4;

const aNeed = (skills: number[], fields: Partial<NeedGroup> = {}): NeedGroup => ({
  skills,
  atLeast: 1,
  need: 'must',
  proficiency: WORKING,
  ...fields,
});

const NO_PARTS = Array.from({ length: SKILLS }, (): number[] => []);
const mineOf = (entries: [skill: number, proficiency: number][]): Mine => new Map(entries);
const NOTHING = { share: 0, nice: 0, demand: 0 };
const match = (needs: NeedGroup[], mine: Mine, parts = NO_PARTS) =>
  matchRoles(indexNeeds([needs]), hold(mine, parts)).list[0] ?? NOTHING;
const order = (roles: NeedGroup[][], mine: Mine, parts = NO_PARTS) =>
  matchRoles(indexNeeds(roles), hold(mine, parts)).list;

const skill = fc.nat(SKILLS - 1);
const step = fc.integer({ min: AWARE, max: EXPERT });
const someSkills = fc.array(fc.tuple(skill, step), { maxLength: 6 }).map(mineOf);
const anyNeed = fc.uniqueArray(skill, { minLength: 1, maxLength: 4 }).chain((skills) =>
  fc.record({
    skills: fc.constant(skills),
    atLeast: fc.integer({ min: 1, max: skills.length }),
    need: fc.constantFrom('must' as const, 'nice' as const),
    proficiency: fc.nat(EXPERT),
  }),
);
const anyRole = fc.array(anyNeed, { maxLength: 6 });
const anyParts = fc.array(fc.uniqueArray(skill, { maxLength: 2 }), { minLength: SKILLS, maxLength: SKILLS });

describe('whatever is asked for and brought', () => {
  test('one skill more, or the same better, never lowers a match', () => {
    fc.assert(
      fc.property(anyRole, someSkills, anyParts, skill, step, (needs, mine, parts, added, proficiency) => {
        const more = new Map([...mine, [added, Math.max(proficiency, mine.get(added) ?? 0)]]);
        const [before, after] = [match(needs, mine, parts), match(needs, more, parts)];

        expect(after.share).toBeGreaterThanOrEqual(before.share);
        expect(after.nice).toBeGreaterThanOrEqual(before.nice);
      }),
    );
  });

  test('the order of the list, of the needs and of the roles does not matter', () => {
    fc.assert(
      fc.property(fc.array(anyRole, { maxLength: 4 }), someSkills, anyParts, (roles, mine, parts) => {
        const backwards = new Map([...mine].toReversed());
        const tell = ({ share, nice, demand }: { share: number; nice: number; demand: number }) => [
          share,
          nice,
          demand,
        ];
        const turned = roles.map((needs) => needs.toReversed()).toReversed();

        expect(order(turned, backwards, parts).map(tell)).toEqual(order(roles, mine, parts).map(tell));
      }),
    );
  });

  test('who brings everything at the level asked for matches whole', () => {
    fc.assert(
      fc.property(fc.array(anyNeed, { minLength: 1 }), anyParts, (needs, parts) => {
        const all = new Map(Array.from({ length: SKILLS }, (_, number) => [number, EXPERT]));
        const { share } = match(needs, all, parts);

        expect(share).toBe(1);
        expect(toPercent(share)).toBe(100);
      }),
    );
  });

  test('of a group as many as it asks for are enough, whichever they are, and one less is not', () => {
    fc.assert(
      fc.property(anyNeed, fc.infiniteStream(fc.nat()), (need, random) => {
        const must: NeedGroup = { ...need, need: 'must' };
        const chosen = must.skills.toSorted(() => (Number(random.next().value) % 2) - 0.5).slice(0, must.atLeast);
        const bring = (skills: number[]) => mineOf(skills.map((one) => [one, must.proficiency || AWARE]));

        expect(match([must], bring(chosen)).share).toBe(1);
        expect(match([must], bring(chosen.slice(1))).share).toBeLessThan(1);
      }),
    );
  });

  test('100% is said of nothing but a whole match', () => {
    fc.assert(
      fc.property(anyRole, someSkills, anyParts, (needs, mine, parts) => {
        const { share } = match(needs, mine, parts);

        expect(toPercent(share) === 100).toBe(share === 1);
      }),
    );
  });
});

test('a figure is never rounded up', () => {
  expect([0.999, 0.29, 2 / 3, 0.004].map(toPercent)).toEqual([99, 29, 66, 0]);
});

describe('what counts how much', () => {
  test('a level below the one asked for counts by its steps', () => {
    expect(match([aNeed([0], { proficiency: PRACTITIONER })], mineOf([[0, WORKING]])).share).toBeCloseTo(2 / 3);
    expect(match([aNeed([0], { proficiency: EXPERT })], mineOf([[0, AWARE]])).share).toBeCloseTo(1 / 4);
  });

  test('a level above counts no more than the one asked for', () => {
    const needs = [aNeed([0]), aNeed([1])];

    expect(match(needs, mineOf([[0, EXPERT]])).share).toBe(0.5);
  });

  test('where no level is asked for, any will do', () => {
    expect(match([aNeed([0], { proficiency: 0 })], mineOf([[0, AWARE]])).share).toBe(1);
  });

  test('of a group the best count', () => {
    const need = aNeed([0, 1, 2], { atLeast: 2, proficiency: PRACTITIONER });
    const mine = mineOf([
      [0, AWARE],
      [1, PRACTITIONER],
      [2, WORKING],
    ]);

    expect(match([need], mine).share).toBeCloseTo((1 + 2 / 3) / 2);
  });

  test('a skill that is a part of the one asked for counts half, by its steps, and never whole', () => {
    const parts = NO_PARTS.with(0, [1, 2]);

    expect(match([aNeed([0])], mineOf([[1, EXPERT]]), parts).share).toBe(0.5);
    expect(match([aNeed([0])], mineOf([[1, AWARE], [2, AWARE]]), parts).share).toBe(0.25); // biome-ignore format: two entries
    expect(match([aNeed([0])], mineOf([[0, AWARE], [1, AWARE]]), parts).share).toBe(0.5); // biome-ignore format: as above
  });

  test('what is welcome is not in the figure, unless a role needs nothing', () => {
    const nice = aNeed([1], { need: 'nice' });

    expect(match([aNeed([0]), nice], mineOf([[0, WORKING]])).share).toBe(1);
    expect(match([nice], mineOf([[0, WORKING]])).share).toBe(0);
    expect(match([nice], mineOf([[1, WORKING]])).share).toBe(1);
  });
});

describe('the order of roles', () => {
  const mine = mineOf([
    [0, PRACTITIONER],
    [1, PRACTITIONER],
    [5, WORKING],
  ]);
  const orderOf = (...roles: NeedGroup[][]) => order(roles, mine).map(({ role }) => role);

  test('the higher share stands first', () => {
    expect(orderOf([aNeed([0]), aNeed([7])], [aNeed([0])])).toEqual([1, 0]);
  });

  test('of two that are met whole, the one that needs more', () => {
    expect(orderOf([aNeed([0])], [aNeed([0], { proficiency: PRACTITIONER })], [aNeed([0]), aNeed([1])])).toEqual([
      2, 1, 0,
    ]);
  });

  test('of two that need the same, the one that welcomes more of what is brought', () => {
    const welcome = (skills: number[]) => aNeed(skills, { need: 'nice' });

    expect(orderOf([aNeed([0]), welcome([7])], [aNeed([0]), welcome([5])])).toEqual([1, 0]);
  });

  test('a role that asks for nothing is not in it', () => {
    expect(orderOf([], [aNeed([0])])).toEqual([1]);
  });
});
