import { expect, test } from 'vitest';
import { matrixCsv, readMatrix } from '#feeds/matrix-csv.ts';
import { aCatalogue, aRole, aSkill } from '#testing/builders.ts';

const catalogue = aCatalogue({
  openings: [],
  skills: ['aws', 'azure', 'git', 'java', 'python', 'unused']
    .map((id) => aSkill({ id }))
    .concat(aSkill({ id: 'dotnet', name: '=NET, "the" one' })),
  roles: [
    aRole({
      skills: [
        { skill: 'git', need: 'must', proficiency: 'practitioner' },
        { anyOf: ['java', 'python', 'dotnet'], need: 'must', proficiency: 'expert', atLeast: 2 },
        { anyOf: ['aws', 'azure'], need: 'nice' },
      ],
    }),
    aRole({ id: 'other', skills: [{ skill: 'java', need: 'nice' }] }),
    aRole({ id: 'draft', status: 'draft' }),
  ],
});

test('the matrix names every skill in use once, and every published role', () => {
  expect(matrixCsv(catalogue)).toBe(
    [
      // Excel reads umlauts rightly only behind this mark.
      '\uFEFFskill,name,kind,back-end-developer,other',
      `dotnet,"'=NET, ""the"" one",tool,must expert (2 of a),`,
      'aws,Aws,tool,nice (1 of b),',
      'azure,Azure,tool,nice (1 of b),',
      'git,Git,tool,must practitioner,',
      'java,Java,tool,must expert (2 of a),nice',
      'python,Python,tool,must expert (2 of a),',
      '',
    ].join('\r\n'),
  );
});

test('what is read back is what the roles ask for', () => {
  const read = readMatrix(matrixCsv(catalogue));
  const tidy = (needs: { skills: string[] }[] = []) =>
    needs
      .map((need) => ({ ...need, skills: need.skills.toSorted() }))
      .sort((a, b) => (a.skills.join() < b.skills.join() ? -1 : 1));

  for (const [id, role] of catalogue.roles) expect(tidy(read.get(id))).toEqual(tidy(role.skills));
});

test.each(['maybe', 'must brilliant', 'must (of a)'])('a cell that says "%s" is refused', (cell) => {
  expect(() => readMatrix(`skill,name,kind,role\ngit,Git,tool,${cell}\n`)).toThrow(cell);
});
