import { expect, test } from 'vitest';
import { explainMatch } from '#domain/matching/explain.ts';
import { hold } from '#domain/matching.ts';
import type { NeedGroup } from '#domain/search/packed-needs.ts';

const PARTS = [[], [], [3], [], [], []];

const explain = (needs: NeedGroup[], mine: [number, number][]) =>
  explainMatch(needs, hold(new Map(mine), PARTS), PARTS);

const aNeed = (skills: number[], fields: Partial<NeedGroup> = {}): NeedGroup => ({
  skills,
  atLeast: 1,
  need: 'must',
  proficiency: 2,
  ...fields,
});

test('a need is met, met in part or missing, and says by what', () => {
  const needs = [aNeed([0]), aNeed([1], { proficiency: 4 }), aNeed([5])];
  const told = explain(needs, [[0, 3], [1, 2]]).map(({ need, outcome, by }) => [need.skills[0], outcome, by]); // biome-ignore format: one list

  expect(told).toEqual([
    [1, 'partly', [{ skill: 1, proficiency: 2, parts: [] }]],
    [0, 'met', [{ skill: 0, proficiency: 3, parts: [] }]],
    [5, 'missing', []],
  ]);
});

test('a group is met by the skills that count, the best first, and by no more than it asks for', () => {
  const [one] = explain([aNeed([0, 1, 4], { proficiency: 3 })], [[4, 1], [1, 4], [0, 3]]); // biome-ignore format: one list
  const [two] = explain([aNeed([0, 1, 4], { atLeast: 2, proficiency: 3 })], [[4, 1], [1, 4]]); // biome-ignore format: one list

  expect(one).toMatchObject({ outcome: 'met', by: [{ skill: 1, proficiency: 4 }] });
  expect(two).toMatchObject({ outcome: 'partly', by: [{ skill: 1 }, { skill: 4, proficiency: 1 }] });
});

test('a part is named where it counts, and only there', () => {
  expect(explain([aNeed([2])], [[3, 4]])[0]).toMatchObject({ outcome: 'partly', by: [{ skill: 2, parts: [3] }] });
  expect(explain([aNeed([2])], [[2, 2], [3, 4]])[0]).toMatchObject({ outcome: 'met', by: [{ skill: 2, parts: [] }] }); // biome-ignore format: one list
});

test('musts stand before what is welcome, groups before single skills, and higher levels first', () => {
  const needs = [
    aNeed([0], { need: 'nice', proficiency: 4 }),
    aNeed([1]),
    aNeed([4], { proficiency: 3 }),
    aNeed([2, 3], { proficiency: 1 }),
  ];

  expect(explain(needs, []).map(({ need }) => need.skills[0])).toEqual([2, 4, 1, 0]);
});
