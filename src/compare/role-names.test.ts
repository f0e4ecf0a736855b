import { expect, test } from 'vitest';
import { roleNames } from '#compare/role-names.ts';
import { packTexts } from '#domain/search/pack-texts.ts';
import { shortenId } from '#domain/search/short-id.ts';

const roles = [
  { id: 'back-end-developer', title: 'Back-end developer' },
  { id: 'senior-developer', title: 'Senior developer' },
  { id: 'developer-of-games', title: 'Developer of games' },
  { id: 'manager-sales', title: 'Manager' },
  { id: 'legal-lead', title: 'Manager' },
];
const names = roleNames({
  role: { id: roles.map(({ id, title }) => shortenId(id, title)), name: packTexts(roles.map(({ title }) => title)) },
});

test('what one types leads to a role and back, in whatever capitals', () => {
  expect(names.idOf(' senior DEVELOPER ')).toBe('senior-developer');
  expect(names.nameOf('senior-developer')).toBe('Senior developer');
  expect(names.idOf('wizard')).toBeUndefined();
  expect(names.nameOf('wizard')).toBeUndefined();
});

test('roles of one title are told apart', () => {
  expect(names.idOf('Manager')).toBeUndefined();
  expect(names.nameOf('legal-lead')).toBe('Manager (legal-lead)');
  expect(names.idOf('manager (legal-lead)')).toBe('legal-lead');
});

test('names are offered that have every word, those that begin so first, and no more than asked for', () => {
  expect(names.like('develop', 9)).toEqual(['Developer of games', 'Back-end developer', 'Senior developer']);
  expect(names.like('dev sen', 9)).toEqual(['Senior developer']);
  expect(names.like('', 2)).toHaveLength(2);
});
