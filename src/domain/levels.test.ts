import { expect, test } from 'vitest';
import { ladderOf, tracksOf } from '#domain/levels.ts';
import { aLevel, aRole } from '#testing/builders.ts';

const levels = [
  aLevel({ id: 'lead', rank: 30, track: 'management' }),
  aLevel({ id: 'senior', rank: 30 }),
  aLevel({ id: 'staff', rank: 40 }),
  aLevel({ id: 'junior', rank: 10 }),
];

test('a ladder has the rungs that are stood on, lowest first, and contributors before managers', () => {
  const roles = [
    aRole({ id: 'lead', level: 'lead' }),
    aRole({ id: 'senior-web', level: 'senior' }),
    aRole({ id: 'senior-api', level: 'senior' }),
    aRole({ id: 'junior', level: 'junior' }),
  ];
  const rungs = ladderOf(roles, levels).map(({ level, roles }) => [level.id, roles.map(({ id }) => id)]);

  expect(rungs).toEqual([
    ['junior', ['junior']],
    ['senior', ['senior-web', 'senior-api']],
    ['lead', ['lead']],
  ]);
});

test('individual contributors come before managers, whoever stands lower', () => {
  const levels = [aLevel({ id: 'lead', rank: 10, track: 'management' }), aLevel({ id: 'senior', rank: 30 })];
  const ladder = ladderOf([aRole({ id: 'lead', level: 'lead' }), aRole({ id: 'senior', level: 'senior' })], levels);

  expect(tracksOf(ladder).map(([track, rungs]) => [track, rungs.map(({ level }) => level.id)])).toEqual([
    ['ic', ['senior']],
    ['management', ['lead']],
  ]);
});
