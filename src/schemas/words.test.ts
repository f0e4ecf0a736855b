import { expect, test } from 'vitest';
import { wordSchema } from '#schemas/words.ts';
import { listRefusals, SMALLEST } from '#testing/builders.ts';

test.each([
  [
    'no word at all',
    { find: [] },
    ['find: Found []. List the words as they are written, for example [rockstar, rock star].'],
  ],
  [
    'a phrase of signs only',
    { find: ['***'] },
    ['find.0: Found "***". Write a word or phrase with letters in it, for example rock star.'],
  ],
  [
    'an exception to nothing',
    { except: ['star of the show'] },
    [
      'except.0: Found "star of the show". It has none of the words under `find` in it, so it changes nothing. Take it away.',
    ],
  ],
  [
    'advice that the row itself forbids',
    { instead: 'a Rock-Star of SQL' },
    ['instead: Found "a Rock-Star of SQL". It has "rock star" in it, which this row tells people not to write.'],
  ],
])('%s is refused', (_, fields, refusals) => {
  expect(listRefusals(wordSchema, { ...SMALLEST.word, ...fields })).toEqual(refusals);
});

test.each([
  ['an exception with the word in it', { except: ['rock star of the zoo', 'Rockstar Games'] }],
  ['advice with a longer word', { instead: 'the story of rockstars' }],
  ['a spelling that differs in capitals only', { kind: 'spelling', find: ['github'], instead: 'GitHub' }],
])('%s is accepted', (_, fields) => {
  expect(listRefusals(wordSchema, { ...SMALLEST.word, ...fields })).toEqual([]);
});
