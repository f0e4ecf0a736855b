import { expect, test } from 'vitest';
import { aCatalogue, aLevel, anOpening, aRole } from '#testing/builders.ts';
import { levelPage } from '#views/level-page.ts';

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

test('a level without a role keeps its page, says so, and is in no list', () => {
  const catalogue = aCatalogue({ levels: [aLevel(), aLevel({ id: 'senior', rank: 30 })] });
  const page = levelPage('senior', catalogue, 'en');

  expect([page.frame.indexed, page.roles, page.levels.map(({ text }) => text)]).toEqual([false, [], ['Mid']]);
  expect(page.unused).toMatch(/^No role of ours stands on this level/);
  expect(levelPage('mid', catalogue, 'en')).toMatchObject({ unused: undefined, frame: { indexed: true } });
});
