import { expect, test } from 'vitest';
import { toId } from '#checks/files/names/to-id.ts';
import { ID } from '#schemas/fields.ts';

test.each([
  ['Senior Web Developer', 'senior-web-developer'],
  ['Développeur(se) — Büro', 'developpeur-se-buro'],
  ['Straße_und_Ærø', 'strasse-und-aero'],
  ['Node.js', 'nodejs'],
  ['.NET 4.8', 'dotnet-4-8'],
  ['C++', 'cpp'],
  ['C#', 'csharp'],
  ['R&D', 'r-and-d'],
  ["what's-new", 'whats-new'],
  ['--a--b--', 'a-b'],
  ['ﬁle①', 'file1'],
])('%s becomes %s', (name, id) => {
  expect(toId(name)).toBe(id);
  expect(id).toMatch(ID);
});

test('nothing is left of a name in another script', () => {
  expect(toId('犬')).toBe('');
});

test('a long name is cut between two words', () => {
  const id = toId('word-'.repeat(30));

  expect(id).toMatch(ID);
  expect(id).toHaveLength(79);
  expect(toId('a'.repeat(200))).toHaveLength(80);
});
