import { expect, test } from 'vitest';
import { aCatalogue, aLevel, anOpening, aRole } from '#testing/builders.ts';
import { furtherRolesPage, levelPage } from '#views/level-page.ts';

test('a level lists the openings of its roles, those that are over left out', () => {
  const catalogue = aCatalogue({
    levels: [aLevel(), aLevel({ id: 'senior', rank: 30 })],
    roles: [aRole(), aRole({ id: 'senior-developer', level: 'senior' })],
    openings: [
      anOpening({ id: 'mid' }),
      anOpening({ id: 'mid-filled', outcome: { filled: '2026-11-12' } }),
      anOpening({ id: 'senior', role: 'senior-developer' }),
    ],
  });

  expect(levelPage('mid', catalogue, 'en').openings.map(({ href }) => href)).toEqual(['/openings/mid/']);
});

test('a level leads to what changes on the way to it, and not to what changes after it', () => {
  const catalogue = aCatalogue({
    levels: [aLevel(), aLevel({ id: 'senior', rank: 30 })],
    roles: [aRole(), aRole({ id: 'senior-developer', level: 'senior', buildsOn: 'back-end-developer' })],
  });

  expect(levelPage('senior', catalogue, 'en').changes).toEqual([
    { text: expect.any(String), href: '/compare/back-end-developer/senior-developer/' },
  ]);
  expect(levelPage('mid', catalogue, 'en').changes).toEqual([]);
});

test('a level without a role keeps its page, says so, and is in no list', () => {
  const catalogue = aCatalogue({ levels: [aLevel(), aLevel({ id: 'senior', rank: 30 })] });
  const page = levelPage('senior', catalogue, 'en');

  expect([page.frame.indexed, page.roles, page.levels.map(({ text }) => text)]).toEqual([false, [], ['Mid']]);
  expect(page.unused).toMatch(/^No role of ours stands on this level/);
  expect(levelPage('mid', catalogue, 'en')).toMatchObject({ unused: undefined, frame: { indexed: true } });
});

test('many roles go on at further pages of the level', () => {
  const catalogue = aCatalogue({ roles: ['first', 'second', 'third'].map((id) => aRole({ id })), openings: [] });
  const [first, second] = [
    levelPage('mid', catalogue, 'en', 2),
    furtherRolesPage('mid', catalogue, 'en', { page: 2, size: 2 }),
  ];

  expect(first.roles.map(({ title }) => title)).toEqual(['First', 'Second']);
  expect(first.frame.paging?.next).toBe('/levels/mid/page/2/');
  expect(second).toMatchObject({
    title: 'Roles at this level, continued',
    roles: [{ title: 'Third' }],
    frame: { path: '/levels/mid/page/2/', paging: { previous: '/levels/mid/' } },
  });
});
