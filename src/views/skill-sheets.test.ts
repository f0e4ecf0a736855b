import { expect, test } from 'vitest';
import { listParts } from '#domain/matching/skill-sheets.ts';
import { aCatalogue, aRole, aSkill } from '#testing/builders.ts';
import { skillSheets } from '#views/skill-sheets.ts';

const sheets = skillSheets(
  aCatalogue({
    skills: [
      aSkill({ id: 'databases', name: 'Databases', aliases: [], proficiencies: {} }),
      aSkill({
        id: 'postgresql',
        name: 'PostgreSQL',
        aliases: [],
        broader: ['databases', 'unasked'],
        proficiencies: { working: 'Write a migration that runs on a live table.' },
      }),
      aSkill({ id: 'teamwork', name: 'Teamwork', aliases: [], kind: 'behaviour' }),
      aSkill({ id: 'unasked', name: 'Unasked', aliases: [] }),
    ],
    roles: [
      aRole({ skills: ['databases', 'postgresql', 'teamwork'].map((skill) => ({ skill, need: 'must' as const })) }),
    ],
  }),
  'en',
);

test('every skill that a role asks for has a sheet, and no other', () => {
  expect(sheets.id).toEqual(['databases', 'postgresql', 'teamwork']);
  expect(sheets.broader).toEqual([[], ['databases'], []]);
  expect(sheets.behaviour).toEqual([0, 0, 1]);
  expect(sheets.says[1]).toEqual(['', 'Write a migration that runs on a live table.', '', '']);
});

test('what is broader than a skill has the skill as its part', () => {
  expect(listParts(['teamwork', 'postgresql', 'databases'], sheets)).toEqual([[], [], [1]]);
  expect(listParts(['teamwork'], sheets)).toEqual([[]]);
});
