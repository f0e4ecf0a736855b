import { expect, test } from 'vitest';
import { suggestSkills } from '#match/suggest-skills.ts';
import { openExampleMatch } from '#testing/match/example-match.ts';

const data = openExampleMatch();
const suggest = (text: string) =>
  suggestSkills(text, data, 5).map(({ skill, ...how }) => ({ id: data.skills.ids[skill], ...how }));

test.each([
  ['kub', { id: 'kubernetes', called: undefined, isTerm: false, isSlip: false }],
  ['k8s', { id: 'kubernetes', called: 'k8s', isTerm: false, isSlip: false }],
  ['helm', { id: 'kubernetes', called: 'helm', isTerm: true, isSlip: false }],
  ['pyhton', { id: 'python', called: undefined, isTerm: false, isSlip: true }],
  ['JAVA', { id: 'java', called: undefined, isTerm: false, isSlip: false }],
  ['c', { id: 'c', called: undefined, isTerm: false, isSlip: false }],
])('%o completes to %o first', (typed, expected) => {
  expect(suggest(typed)[0]).toEqual(expected);
});

test('each skill stands once, and there are no more than asked for', () => {
  const ids = suggest('s').map(({ id }) => id);

  expect(ids).toHaveLength(5);
  expect(new Set(ids).size).toBe(5);
});

test.each(['', '  ', '???', 'zzzzzz'])('%o completes to nothing', (typed) => {
  expect(suggest(typed)).toEqual([]);
});
