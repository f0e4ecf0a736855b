import { expect, test } from 'vitest';
import { get } from '#domain/catalogue.ts';
import { aCatalogue, anOpening, aRole, aSkill } from '#testing/builders.ts';
import { openingPicture, pictureText, rolePicture, skillPicture } from '#views/picture.ts';

type OpeningFields = NonNullable<Parameters<typeof anOpening>[0]>;

const pictureOf = (fields: OpeningFields = {}) => {
  const catalogue = aCatalogue({ openings: [anOpening(fields)] });

  return openingPicture(get(catalogue.openings, 'developer-berlin'), catalogue, 'en');
};

const roleOf = (...from: Parameters<typeof aRole>) => {
  const catalogue = aCatalogue({ roles: [aRole(...from)], openings: [] });
  const role = catalogue.roles.get('back-end-developer') ?? get(catalogue.retiredRoles, 'back-end-developer');

  return rolePicture(role, catalogue, 'en');
};

test('an opening shows its place, workplace and pay', () => {
  const { kind, title, facts } = pictureOf();

  expect([kind, title, ...facts]).toEqual([
    'Opening',
    'Back-end developer',
    'Berlin · on-site',
    '€62,000 to €78,000 a year, gross',
  ]);
});

test.each<[kind: string, fields: OpeningFields]>([
  ['Opening, closed', { closes: '2026-11-10T23:59' }],
  ['Opening, filled', { outcome: { filled: '2026-11-12' } }],
  ['Opening, withdrawn', { outcome: { withdrawn: '2026-11-13' } }],
])('one that has ended says so and promises no pay: %s', (kind, fields) => {
  const picture = pictureOf(fields);

  expect(picture.kind).toBe(kind);
  expect(picture.facts).toEqual(['Berlin · on-site']);
  expect(picture.threads.some(({ isLit }) => isLit)).toBe(false);
});

test('a talent pool is not called an opening', () => {
  expect(pictureOf({ vacancy: 'talent-pool' }).kind).toBe('Talent pool');
});

test('a role has a thread for each need, lit when it is a must', () => {
  const { threads } = roleOf({
    skills: [
      { skill: 'java', need: 'nice' },
      { anyOf: ['git', 'python'], need: 'must' },
    ],
  });

  expect(threads).toEqual([
    { from: 0.25, to: 0.5, isLit: true },
    { from: 0.75, to: 0.5, isLit: false },
  ]);
});

test('a retired role is a former one', () => {
  const { kind, threads } = roleOf({ status: 'retired' });

  expect(kind).toBe('Former role');
  expect(threads.map(({ isLit }) => isLit)).toEqual([false]);
});

test('a skill says how many roles ask for it, with a lit thread for each that must have it', () => {
  const catalogue = aCatalogue({
    roles: [
      aRole({ skills: [{ skill: 'git', need: 'must' }] }),
      aRole({ id: 'other-developer', skills: [{ skill: 'git', need: 'nice' }] }),
    ],
  });
  const { facts, threads } = skillPicture(get(catalogue.skills, 'git'), catalogue, 'en');

  expect(facts).toEqual(['Tool', '2 roles ask for it']);
  expect(threads.map(({ isLit }) => isLit)).toEqual([true, false]);
});

test('a skill that no role asks for claims nothing', () => {
  const unused = aSkill({ id: 'cobol', name: 'COBOL', kind: 'language' });

  expect(skillPicture(unused, aCatalogue(), 'en').facts).toEqual(['Language']);
});

test('those who do not see it are told the same', () => {
  expect(pictureText(pictureOf())).toBe(
    'Quillmark · Opening · Back-end developer · Berlin · on-site · €62,000 to €78,000 a year, gross',
  );
});
