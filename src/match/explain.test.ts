import { describe, expect, test } from 'vitest';
import { explainMatch } from '#domain/matching/explain.ts';
import { hold } from '#domain/matching.ts';
import { explainNeed, sumUp } from '#match/explain.ts';
import { getMessages } from '#messages/messages.ts';
import { aRole, aSkill } from '#testing/builders.ts';
import { aMatchData, numberOf } from '#testing/match/example-match.ts';

const words = getMessages('en').match.inBrowser;
const NAMES = {
  git: 'Git',
  java: 'Java',
  python: 'Python',
  ruby: 'Ruby',
  databases: 'Databases',
  postgresql: 'PostgreSQL',
  teamwork: 'Teamwork',
};

/** What the smallest catalogue with these needs says to somebody with these skills. */
function explain(skills: Parameters<typeof aRole>[0] & object, mine: Partial<Record<keyof typeof NAMES, number>>) {
  const data = aMatchData({
    skills: Object.entries(NAMES).map(([id, name]) =>
      aSkill({
        id,
        name,
        kind: id === 'teamwork' ? 'behaviour' : 'language',
        aliases: [],
        searchTerms: [],
        broader: id === 'postgresql' ? ['databases'] : [],
      }),
    ),
    roles: [
      aRole({
        skills: [
          ...(skills.skills ?? []),
          // So that every skill has a page.
          { anyOf: Object.keys(NAMES).filter((id) => !JSON.stringify(skills).includes(`"${id}"`)), need: 'nice' },
        ],
      }),
    ],
  });
  const held = hold(
    new Map(Object.entries(mine).map(([id, step]) => [numberOf(data.skills.ids, id), step])),
    data.skills.parts,
  );
  const explained = explainMatch(data.needs.roles[0] ?? [], held, data.skills.parts);

  return {
    first: explainNeed(explained[0] as (typeof explained)[number], data, words),
    sum: sumUp(explained, data, words),
  };
}

describe('a need is explained in a sentence', () => {
  test.each([
    [{ skill: 'git', need: 'must', proficiency: 'working' }, { git: 2 }, 'You bring it at working, as asked.'],
    [{ skill: 'git', need: 'must', proficiency: 'working' }, { git: 4 }, 'You bring it at expert; working is enough.'],
    [{ skill: 'git', need: 'must' }, { git: 1 }, 'You bring it at awareness; any level is enough.'],
    [
      { skill: 'git', need: 'must', proficiency: 'expert' },
      { git: 1 },
      'You bring it at awareness; expert is asked for, so it counts in part.',
    ],
    [{ skill: 'git', need: 'must', proficiency: 'expert' }, {}, 'It is not on your list; expert is asked for.'],
    [
      { skill: 'teamwork', need: 'must', proficiency: 'working' },
      {},
      'You have not said how well you do this; working is asked for. Add it if you do.',
    ],
    [
      { skill: 'databases', need: 'must', proficiency: 'working' },
      { postgresql: 3 },
      'You bring PostgreSQL, a part of it, which counts half at most. If you know the whole, add it.',
    ],
    [
      { anyOf: ['java', 'python'], need: 'must', proficiency: 'working' },
      { python: 3, java: 1 },
      'One of these is enough, at working: you bring Python at practitioner.',
    ],
    [
      { anyOf: ['java', 'python'], need: 'must', proficiency: 'expert' },
      { python: 3 },
      'One of these is asked for, at expert: you bring Python at practitioner, which counts in part.',
    ],
    [
      { anyOf: ['java', 'python'], need: 'must' },
      {},
      'One of these would be enough, at any level; none is on your list.',
    ],
    [
      { anyOf: ['java', 'python', 'ruby'], atLeast: 2, need: 'must', proficiency: 'working' },
      { java: 2, ruby: 2 },
      '2 of these are enough, at working: you bring Java at working and Ruby at working.',
    ],
    [
      { anyOf: ['java', 'python', 'ruby'], atLeast: 2, need: 'must', proficiency: 'working' },
      { ruby: 2 },
      '2 of these are asked for, at working: you bring Ruby at working, which counts in part.',
    ],
  ] as const)('%o with %o', (need, mine, sentence) => {
    expect(explain({ skills: [need] } as never, mine).first).toBe(sentence);
  });
});

describe('a role is summed up', () => {
  const skills = [
    { skill: 'git', need: 'must', proficiency: 'working' },
    { skill: 'databases', need: 'must', proficiency: 'working' },
    { anyOf: ['java', 'python'], need: 'must', proficiency: 'working' },
  ];

  test('by what is met, met in part and missing', () => {
    expect(explain({ skills } as never, { git: 2, postgresql: 2 }).sum).toBe(
      'Met: 1 of 3. In part: Databases. Missing: Java or Python.',
    );
  });

  test('and a way of working that is not on the list is not called missing', () => {
    const behaviour = { skill: 'teamwork', need: 'must', proficiency: 'working' };

    expect(explain({ skills: [...skills, behaviour] } as never, { git: 2, databases: 2 }).sum).toBe(
      'Met: 2 of 4. Missing: Java or Python. Not said yet: Teamwork.',
    );
  });

  test('in one sentence when everything is there', () => {
    expect(explain({ skills } as never, { git: 2, databases: 2, python: 2 }).sum).toBe('You meet everything it needs.');
  });
});
