import { expect, test } from 'vitest';
import { startFrom } from '#match/role-start.ts';
import { aRole, aSkill } from '#testing/builders.ts';
import { aMatchData } from '#testing/match/example-match.ts';

test('a list begins with what a role must have, and leaves open what it takes any of', () => {
  const data = aMatchData({
    openings: [],
    skills: ['git', 'sql', 'java', 'python', 'figma'].map((id) =>
      aSkill({ id, name: id, aliases: [], searchTerms: [] }),
    ),
    roles: [
      aRole({
        skills: [
          { skill: 'git', need: 'must', proficiency: 'practitioner' },
          { skill: 'sql', need: 'must' },
          { anyOf: ['java', 'python'], need: 'must', proficiency: 'expert' },
          { skill: 'figma', need: 'nice', proficiency: 'working' },
        ],
      }),
    ],
  });
  const { skills, choices } = startFrom(0, data);
  const nameOf = (skill: number) => data.skills.names[skill];

  expect(skills.map(({ skill, proficiency }) => [nameOf(skill), proficiency])).toEqual([
    ['git', 3],
    ['sql', undefined],
  ]);
  expect(choices.map((group) => group.map(nameOf))).toEqual([['java', 'python']]);
});
