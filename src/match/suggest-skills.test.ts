import { expect, test } from 'vitest';
import { suggestSkills } from '#match/suggest-skills.ts';
import { getMessages } from '#messages/messages.ts';
import { openExampleMatch } from '#testing/match/example-match.ts';

const data = openExampleMatch();
const suggest = (text: string) =>
  suggestSkills(text, data, getMessages('en').match.inBrowser, 5).map(({ skill, ...told }) => ({
    id: data.skills.ids[skill],
    ...told,
  }));

test.each([
  ['kub', { id: 'kubernetes', name: 'Kubernetes', note: '' }],
  ['k8s', { id: 'kubernetes', name: 'k8s', note: 'for Kubernetes' }],
  ['helm', { id: 'kubernetes', name: 'helm', note: 'goes with Kubernetes' }],
  ['pyhton', { id: 'python', name: 'Python', note: 'did you mean this?' }],
  ['JAVA', { id: 'java', name: 'Java', note: '' }],
  ['c', { id: 'c', name: 'C', note: '' }],
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
