import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { stepsQuestion } from '#editor/new/hiring-steps.ts';
import type { Answers } from '#editor/new/question.ts';
import { toRawFiles, VALID } from '#testing/content-folder.ts';
import { begin, refusalOf, settingOf, textOf } from '#testing/new-files.ts';

const small = settingOf(toRawFiles(VALID));
const processOf = (...step: string[]) =>
  begin('process', { name: ['Hiring for data'], step, 'total-days': ['20'] }, small);

test('a line is a step, with the time in words or as a file has it', () => {
  const outcome = processOf(
    'First call | Video call | half an hour | A manager | Nothing: bring your questions.',
    'Working together|Office|PT1H30M|Two of us|Bring a laptop | or ask for one.',
  );

  expect(parse(textOf(outcome)).steps).toEqual([
    {
      name: 'First call',
      format: 'Video call',
      duration: 'PT30M',
      who: 'A manager',
      prepare: 'Nothing: bring your questions.',
    },
    {
      name: 'Working together',
      format: 'Office',
      duration: 'PT1H30M',
      who: 'Two of us',
      prepare: 'Bring a laptop | or ask for one.',
    },
  ]);
});

test.each<[step: string, says: string]>([
  ['First call', 'Found 1 of 5 parts. Write them with | between, for example: First call |'],
  ['First call | Video call || A manager | Bring questions.', 'Found 4 of 5 parts.'],
  ['First call | Video call | a while | A manager | Bring questions.', 'duration: Found "a while".'],
  ['First call | Video call | PT1H | A manager | None.', 'prepare: '],
])('%s is refused', (step, says) => {
  expect(refusalOf(processOf(step))).toContain(says);
});

test('what was read is read again as the same', () => {
  const read = (words: string[]) => stepsQuestion({ ask: '' }).read(words, small.ground, {} satisfies Answers);
  const once = read(['a b|c d|1 h|e f|Bring|nothing at all.']);

  expect(once).toEqual({ words: ['a b | c d | PT1H | e f | Bring | nothing at all.'] });
  expect('words' in once && read(once.words)).toEqual(once);
});
