import { expect, test } from 'vitest';
import { findPhrases, plantPhrases } from '#checks/words/phrases.ts';
import { listTokens } from '#checks/words/tokens.ts';

const phrases = plantPhrases(
  ['rock star', 'rock', 'he/she', 'young, dynamic team', "layman's terms", 'C', 'C++', '.NET', 'node.js'].map(
    (phrase) => ({
      phrase,
      meaning: phrase,
    }),
  ),
);

/** The phrases that stand in a text, each with how it is written there. */
const foundIn = (text: string): string[] =>
  findPhrases(phrases, listTokens(text)).map(
    ({ start, end, meanings }) => `${meanings.join('+')}: ${text.slice(start, end)}`,
  );

test.each([
  ['a Rock star', ['rock star: Rock star']],
  ['rock-star', ['rock star: rock-star']],
  ['rock-\nstar', ['rock star: rock-\nstar']],
  ['rock\n   star', ['rock star: rock\n   star']],
  ['rock. Star', ['rock: rock']],
  ['rock, star', ['rock: rock']],
  ['rock – star', ['rock: rock']],
  ['rock (star)', ['rock: rock']],
  ['rockstar, rocks, bedrock', []],
  ['rock stars', ['rock: rock']],
  ['He / she', ['he/she: He / she']],
  ['he. She', []],
  ['a young, dynamic team', ['young, dynamic team: young, dynamic team']],
  ['the young; dynamic team', []],
  ['in layman’s terms', ["layman's terms: layman’s terms"]],
  ['C, C++ and C#', ['C: C', 'C++: C++']],
  ['in .NET or on the net', ['.NET: .NET']],
  ['Node.js', ['node.js: Node.js']],
  ['node js', []],
  ['rock@quillmark.example, https://rock.example/rock and rock.example', []],
])('in "%s" is found %j', (text, found) => {
  expect(foundIn(text)).toEqual(found);
});
