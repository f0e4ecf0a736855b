import { expect, test } from 'vitest';
import { aCatalogue, aFamily, aLevel, anOpening, aRole } from '#testing/builders.ts';
import { familyPage, furtherLadderPage } from '#views/family-page.ts';

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

test('a long ladder goes on at further pages, the highest rungs first, and says what goes on', () => {
  const large = aCatalogue({
    levels: [aLevel(), aLevel({ id: 'senior', rank: 30 }), aLevel({ id: 'manager', rank: 30, track: 'management' })],
    roles: [
      ...Array.from({ length: 30 }, (_, number) => aRole({ id: `senior-${number}`, level: 'senior' })),
      ...Array.from({ length: 120 }, (_, number) => aRole({ id: `mid-${number}` })),
      aRole({ id: 'manager', level: 'manager' }),
    ],
    openings: [],
  });
  const first = familyPage('back-end', large, 'en');
  const second = furtherLadderPage('back-end', large, 'en', 2);
  const told = (tracks: typeof first.tracks) =>
    tracks.map(({ title, rungs }) => [title, ...rungs.map(({ name, roles }) => [name, roles.length])]);

  expect(told(first.tracks)).toEqual([['The ladder', ['Mid', 70], ['Senior', 30]]]);
  expect(told(second.tracks)).toEqual([
    ['The ladder, continued', ['Mid, continued', 50]],
    ['The management ladder', ['Manager', 1]],
  ]);
  expect(first.frame.paging?.next).toBe('/families/back-end/page/2/');
  expect(second.frame).toMatchObject({
    path: '/families/back-end/page/2/',
    paging: { previous: '/families/back-end/', next: undefined },
  });
});

test('the figure leads to the table of the family where it has one of its own', () => {
  const roles = (amount: number) =>
    Array.from({ length: amount }, (_, number) => aRole({ id: `mid-${number}`, title: `Mid ${number}` }));
  const tableOf = (amount: number) =>
    familyPage('back-end', aCatalogue({ roles: roles(amount), openings: [] }), 'en').threads?.table.href;

  expect([tableOf(60), tableOf(61)]).toEqual(['/matrix/', '/matrix/back-end/']);
});

test('a family without a role keeps its page and says so', () => {
  const page = familyPage('data', catalogue, 'en');

  expect([page.frame.indexed, page.tracks]).toEqual([false, []]);
  expect(page.unused).toMatch(/^No role of ours belongs to this family/);
  expect(familyPage('back-end', catalogue, 'en')).toMatchObject({ unused: undefined, frame: { indexed: true } });
});
