import { expect, test } from 'vitest';
import { compareLines, keyOf, type Piece } from '#editor/report/sentence-changes.ts';

const lines = (...texts: string[]) => texts.map((text) => ({ part: 'Text', text }));

/** "You [-build-] [+run+] it." */
const tell = (pieces: Piece[] = []) =>
  pieces.map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}+]` : `[-${text}-]`)).join('');

test.each<[what: string, before: string, after: string, told: string]>([
  [
    'a word',
    'You build services that last.',
    'You run services that last.',
    'You [-build-][+run+] services that last.',
  ],
  ['a figure is one word', 'Pay is €58,000 a year.', 'Pay is €60,000 a year.', 'Pay is €[-58,000-][+60,000+] a year.'],
  [
    'words beside each other',
    'the old red house here',
    'the new blue house here',
    'the [-old red-][+new blue+] house here',
  ],
  ['a word more', 'You build services.', 'You build fast services.', 'You build [+fast +]services.'],
])('%s', (_, before, after, told) => {
  const [change] = compareLines(lines(before), lines(after));

  expect(change?.kind).toBe('changed');
  expect(tell(change?.pieces)).toBe(told);
});

test('another sentence in a list is one that comes and one that goes', () => {
  const before = lines('You plan releases with the team.', 'You answer questions.');
  const after = lines('You plan releases with the team.', 'Nobody works at night here.', 'Dogs are welcome.');

  expect(compareLines(before, after).map(({ kind }) => kind)).toEqual(['added', 'added', 'removed']);
});

test('a sentence that stands twice and then once has gone once', () => {
  expect(compareLines(lines('Same.', 'Same.'), lines('Same.'))).toEqual([
    { kind: 'removed', part: 'Text', before: 'Same.' },
  ]);
});

test('the same words within other sentences have one key', () => {
  const [one] = compareLines(lines('Learn REST today.'), lines('Learn HTTP today.'));
  const [other] = compareLines(lines('All of REST is here.'), lines('All of HTTP is here.'));

  expect(one && other && keyOf(one) === keyOf(other)).toBe(true);
});

test('a text of thousands of words is compared too', () => {
  const long = (word: string) => lines(Array.from({ length: 5000 }, (_, index) => `${word}${index}`).join(' '));

  expect(compareLines(long('a'), long('b'))).toHaveLength(1);
});
