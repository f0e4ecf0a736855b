import { describe, expect, test } from 'vitest';
import { recogniseText } from '#match/recognise.ts';
import { getMessages } from '#messages/messages.ts';
import { openExampleMatch } from '#testing/match/example-match.ts';

const data = openExampleMatch();
const { everyday } = getMessages('en').match.cv;

const read = (text: string) => {
  const { recognised, unknown } = recogniseText(text, data, everyday);

  return {
    found: Object.fromEntries(recognised.map((one) => [data.skills.ids[one.skill], one])),
    sure: recognised.filter(({ isSure }) => isSure).map(({ skill }) => data.skills.ids[skill]),
    unsure: recognised.filter(({ isSure }) => !isSure).map(({ skill }) => data.skills.ids[skill]),
    unknown,
  };
};

describe('a list of names', () => {
  test('is read by name and by alias, and says which', () => {
    const { found, unknown } = read('Kubernetes, k8s\npostgres; C# | node js');

    expect(found).toMatchObject({
      kubernetes: { how: 'name', typed: 'Kubernetes' },
      postgresql: { how: 'alias', typed: 'postgres' },
      csharp: { how: 'name' },
      nodejs: { typed: 'node js' },
    });
    expect(unknown).toEqual([]);
  });

  test('names what is no skill here, once', () => {
    expect(read('Git, Haskell, Haskell, basket weaving, 2019').unknown).toEqual(['Haskell', 'basket weaving']);
  });

  test('a word that only goes with a skill is offered, not taken', () => {
    expect(read('helm')).toMatchObject({ sure: [], unsure: ['kubernetes'], found: { kubernetes: { how: 'term' } } });
  });

  test('everyday words are skills where they stand alone', () => {
    expect(read('Go, R, less, express').sure).toEqual(expect.arrayContaining(['go', 'r', 'less', 'express']));
  });

  test('a skill within a label of a few words is found', () => {
    expect(read('Python 3\nDocker (advanced)').sure).toEqual(['python', 'docker']);
  });
});

describe('running text', () => {
  test('gives the skills that it names on the way, and no words besides', () => {
    const { sure, unknown } = read(
      'For three years I ran our Kubernetes clusters and wrote services in Go and Python for the warehouse.',
    );

    expect(sure).toEqual(['kubernetes', 'go', 'python']);
    expect(unknown).toEqual([]);
  });

  test('everyday words are offered and not ticked', () => {
    const { sure, unsure } = read(
      'I express myself well and want to go further with less noise and more rest in between.',
    );

    expect(sure).toEqual([]);
    expect(unsure).toEqual(expect.arrayContaining(['express', 'go', 'less']));
  });

  test('a capital that the sentence gives is no sign', () => {
    expect(read('Go to the meeting and tell everybody what was decided there.').sure).toEqual([]);
    expect(read('- Express delivery project: cut late orders by a tenth').sure).toEqual([]);
    expect(read('* Less waiting for everybody who calls the support desk').sure).toEqual([]);
  });

  test('a role title hides no skill', () => {
    expect(read('I worked as a Python developer and later as a senior Java developer in Lisbon.').sure).toEqual([
      'python',
      'java',
    ]);
  });
});

test('what is named as unknown turns no sentence around', () => {
  expect(read('\u202eHaskell').unknown).toEqual(['Haskell']);
});

// Were it to grow with the square of the text, it would take minutes and run out of the time that a test has.
test('a long text is read', { timeout: 30_000 }, () => {
  const { sure, unknown } = read('We built things with Kubernetes and a lot of patience. '.repeat(4000));

  expect({ sure, unknown }).toEqual({ sure: ['kubernetes'], unknown: [] });
});
