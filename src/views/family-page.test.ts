import { expect, test } from 'vitest';
import { aCatalogue, aFamily, aLevel, anOpening, aRole } from '#testing/builders.ts';
import { familyPage } from '#views/family-page.ts';

const catalogue = aCatalogue({
  families: [aFamily(), aFamily({ id: 'data' })],
  levels: [aLevel(), aLevel({ id: 'senior', rank: 30 }), aLevel({ id: 'manager', rank: 30, track: 'management' })],
  roles: [
    aRole(),
    aRole({ id: 'senior-developer', level: 'senior', buildsOn: 'back-end-developer' }),
    aRole({ id: 'team-manager', level: 'manager', buildsOn: 'back-end-developer' }),
  ],
  openings: [anOpening()],
});

test('the ladder has a part for each track, with what changes on each step and what is open', () => {
  const { tracks } = familyPage('back-end', catalogue, 'en');
  const told = tracks.map(({ title, name, rungs }) => [
    title,
    name,
    ...rungs.flatMap(({ roles }) => roles.map(({ text, openings, changes }) => [text, openings?.text, changes?.text])),
  ]);

  expect(told).toEqual([
    [
      'The ladder',
      'Individual contributor',
      ['Back-end developer', '1 opening', undefined],
      ['Senior developer', undefined, 'What changes from mid to senior'],
    ],
    ['The management ladder', 'Management', ['Team manager', undefined, 'What changes from mid to manager']],
  ]);
});

test('a family without a role keeps its page and says so', () => {
  const page = familyPage('data', catalogue, 'en');

  expect([page.frame.indexed, page.tracks]).toEqual([false, []]);
  expect(page.unused).toMatch(/^No role of ours belongs to this family/);
  expect(familyPage('back-end', catalogue, 'en')).toMatchObject({ unused: undefined, frame: { indexed: true } });
});
