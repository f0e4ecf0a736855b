import { expect, test } from 'vitest';
import { type SkillNeed, skillNeedsSchema } from '#schemas/skill-need.ts';
import { listRefusals } from '#testing/builders.ts';

const EITHER = 'Write either `skill: git` or `anyOf: [java, python]`, and not both.';
const NEITHER = 'Nothing is written here. Write either `skill: git` or `anyOf: [java, python]`.';
const FEWER =
  'Write a number smaller than the number of skills in `anyOf`; when all are asked for, list each as `skill`.';

test.each<[mistake: string, needs: unknown, refusals: string[]]>([
  ['a skill and a group', [{ skill: 'git', anyOf: ['java', 'python'], need: 'must' }], [`0: ${EITHER}`]],
  ['neither skill nor group', [{ need: 'must' }], [`0: ${NEITHER}`]],
  ['all of a group', [{ anyOf: ['java', 'python'], atLeast: 2, need: 'must' }], [`0.atLeast: Found 2. ${FEWER}`]],
  ['a number for one skill', [{ skill: 'git', atLeast: 1, need: 'must' }], [`0.atLeast: Found 1. ${FEWER}`]],
  [
    'a group of one',
    [{ anyOf: ['java'], need: 'must' }],
    ['0.anyOf: Found [java]. List two or more skill ids, for example [java, python].'],
  ],
  [
    'a skill twice in a group',
    [{ anyOf: ['java', 'java'], need: 'must' }],
    ['0.anyOf.1: "java" is listed twice. Keep one.'],
  ],
  [
    'a skill in two entries',
    [
      { skill: 'git', need: 'must' },
      { anyOf: ['java', 'git'], need: 'nice' },
    ],
    ['1: "git" is asked for twice. Keep one entry.'],
  ],
  [
    'a skill by its name',
    [{ skill: 'Node.js', need: 'must' }],
    ['0.skill: Found "Node.js". Write the id of a skill in small letters, digits and single hyphens.'],
  ],
  ['no need', [{ skill: 'git' }], ['0.need: Nothing is written here. Write one of: must, nice.']],
  ['another need', [{ skill: 'git', need: 'should' }], ['0.need: Found "should". Write one of: must, nice.']],
  [
    'another proficiency',
    [{ skill: 'git', need: 'must', proficiency: 'guru' }],
    ['0.proficiency: Found "guru". Write one of: awareness, working, practitioner, expert.'],
  ],
  ['a word for a list', 'git', ['Found "git". List what the role asks for, for example { skill: git, need: must }.']],
])('%s is refused with advice', (_, needs, refusals) => {
  expect(listRefusals(skillNeedsSchema, needs)).toEqual(refusals);
});

test('every mistake of a list is named, not only the first', () => {
  const needs = [{ need: 'must' }, { skill: 'git', need: 'must' }, { skill: 'sql', need: 'always' }];

  expect(listRefusals(skillNeedsSchema, needs)).toEqual([
    `0: ${NEITHER}`,
    '2.need: Found "always". Write one of: must, nice.',
  ]);
});

test.each<[written: string, need: object, read: SkillNeed]>([
  [
    'one skill is a group of one',
    { skill: 'git', need: 'must', proficiency: 'expert' },
    { skills: ['git'], atLeast: 1, need: 'must', proficiency: 'expert' },
  ],
  [
    'of a group one suffices',
    { anyOf: ['java', 'python'], need: 'nice' },
    { skills: ['java', 'python'], atLeast: 1, need: 'nice', proficiency: undefined },
  ],
  [
    'two of three may be asked for',
    { anyOf: ['java', 'python', 'go'], atLeast: 2, need: 'must' },
    { skills: ['java', 'python', 'go'], atLeast: 2, need: 'must', proficiency: undefined },
  ],
])('%s', (_, need, read) => {
  expect(skillNeedsSchema.parse([need])).toEqual([read]);
});
