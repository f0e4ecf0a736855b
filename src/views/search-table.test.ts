import { expect, test } from 'vitest';
import { aFaq, aLocation, anOpening, aRole, aSkill } from '#testing/builders.ts';
import { aSearchTable } from '#testing/search/example-search.ts';

test('what has ended, is a draft or is asked for by nobody is not in the table', () => {
  const { opening, role, skill, answer } = aSearchTable({
    roles: [aRole(), aRole({ id: 'draft', status: 'draft' })],
    skills: [aSkill(), aSkill({ id: 'unused' })],
    openings: [
      anOpening({ id: 'open' }),
      anOpening({ id: 'closed', closes: '2026-11-19T12:00' }),
      anOpening({ id: 'tomorrow', posted: '2026-11-21' }),
    ],
    faqs: [aFaq(), aFaq({ id: 'unanswered', status: 'draft' })],
  });

  expect(opening.id).toEqual(['open']);
  expect([role.name, skill.id]).toEqual([['Back-end developer'], ['git']]);
  expect(answer.id).toEqual(['degree-needed', 'paid-leave']);
});

test('a name that only differs in spaces, hyphens or case is not told twice', () => {
  const { role } = aSearchTable({
    roles: [aRole({ alternateTitles: ['Backend developer', 'Server-side developer', 'Server side developer'] })],
  });

  expect(role.says).toEqual([['Server-side developer']]);
});

test('what a role asks for says whether one of several is enough', () => {
  const { role } = aSearchTable({
    skills: [aSkill(), aSkill({ id: 'java' }), aSkill({ id: 'python' })],
    roles: [
      aRole({
        skills: [
          { anyOf: ['java', 'python'], need: 'must', proficiency: 'expert' },
          { skill: 'git', need: 'nice' },
        ],
      }),
    ],
  });

  expect(role.needs[0]).toEqual([
    { skills: [1, 2], atLeast: 1, need: 'must', proficiency: 4 },
    { skills: [0], atLeast: 1, need: 'nice', proficiency: 0 },
  ]);
});

test('a question names what it is about', () => {
  const { answer, skill } = aSearchTable({ faqs: [aFaq({ id: 'git', question: 'How well must I know Git?' })] });
  const [named] = answer.mentions[0] ?? [];

  expect(named).toEqual({ of: 'skill', value: skill.id.indexOf('git') });
});

test('a country is known by its names and its code, unless that is a word', () => {
  const { country } = aSearchTable({
    locations: [aLocation(), aLocation({ id: 'pune', country: 'IN', region: 'IN-MH' })],
  });

  expect(country.id).toEqual(['DE', 'IN']);
  expect(country.says[0]).toEqual(expect.arrayContaining(['Deutschland', 'DE']));
  expect(country.says[1]).not.toContain('IN');
});
