import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { type Asked, STOPPED } from '#editor/new/asker.ts';
import { askerWithLists } from '#editor/new/asker-with-lists.ts';

const ENTER = '\r';
const DOWN = '\u001b[B';
const CTRL_C = '\u0003';

const families = ['back-end', 'data', 'design', 'front-end', 'platform', 'quality'].map((word) => ({ word }));

/** What is answered when somebody presses these keys. */
async function press(keys: string[], asked: Partial<Asked>) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let drawn = '';
  output.on('data', (part: Buffer) => {
    drawn += part.toString();
  });
  const asker = askerWithLists({ input, output });
  const answer = asker.ask({
    wording: 'Which one?',
    hint: undefined,
    form: 'one',
    choices: undefined,
    isOpen: false,
    preset: [],
    isOptional: false,
    refuse: () => undefined,
    refuseLine: () => undefined,
    keep: () => {},
    ...asked,
  });
  for (const key of keys) {
    // Each key is drawn before the next one, as on a keyboard.
    await new Promise((resolve) => setImmediate(resolve));
    input.write(key);
  }

  const answered = await answer;
  asker.end();

  return { answer: answered, drawn };
}

test.each<[what: string, keys: string[], asked: Partial<Asked>, answer: string[] | typeof STOPPED]>([
  ['typing makes a long list shorter', ['d', 'e', 's', ENTER], { choices: families }, ['design']],
  ['what is preset is taken by Enter', [ENTER], { choices: families, preset: ['front-end'] }, ['front-end']],
  ['a short list is moved through', [DOWN, ENTER], { choices: families.slice(0, 2) }, ['data']],
  [
    'nothing can be chosen where nothing is needed',
    [DOWN, DOWN, ENTER],
    { choices: families.slice(0, 2), isOptional: true },
    [],
  ],
  [
    'several are marked with the space bar',
    [' ', DOWN, ' ', ENTER],
    { choices: families, form: 'list' },
    ['back-end', 'data'],
  ],
  ['a preset text is taken by Enter', [ENTER], { preset: ['2027-01-25'] }, ['2027-01-25']],
  ['another text takes its place', ['n', 'o', 'w', ENTER], { preset: ['2027-01-25'] }, ['now']],
  ['lines end with an empty one', ['a', ENTER, 'b', ENTER, ENTER], { form: 'lines' }, ['a', 'b']],
  ['Ctrl+C stops', ['a', CTRL_C], {}, STOPPED],
])('%s', async (_, keys, asked, answer) => {
  expect((await press(keys, asked)).answer).toEqual(answer);
});

test('a refusal is shown, and the answer can be mended', async () => {
  const refuse = ([word = '']: string[]) => (word.length < 3 ? 'It is too short.' : undefined);
  const { answer, drawn } = await press(['a', ENTER, 'b', 'c', ENTER], { refuse });

  expect(answer).toEqual(['abc']);
  expect(drawn).toContain('It is too short.');
});

test('names of many are typed, and a question mark lists them', async () => {
  const choices = [...families, ...families.map(({ word }) => ({ word: `${word}-2` }))];
  const { answer, drawn } = await press(['?', ENTER, '\u0015', 'data', ENTER], { choices, form: 'list' });

  expect(answer).toEqual(['data']);
  expect(drawn).toContain('back-end, data, design');
});
