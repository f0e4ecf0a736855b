import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findListedWords } from '#checks/words/listed-words.ts';
import { listQuotations } from '#checks/words/quotations.ts';
import { listTokens } from '#checks/words/tokens.ts';
import { type Word, wordSchema } from '#schemas/words.ts';
import { aContent } from '#testing/builders.ts';

const rows: unknown[] = parse(readFileSync('content/words.yml', 'utf8'));
const words: Word[] = rows.map((row) => wordSchema.parse(row));
const content = aContent({ words });

/** What the list has to say about a text in one of the folders. */
function warningsOf(text: string, collection: NonNullable<Word['in']>[number] = 'openings'): string[] {
  const wording = {
    text,
    kind: 'paragraph' as const,
    parts: [],
    tokens: listTokens(text),
    quotations: listQuotations(text),
  };

  return findListedWords({ content, collection, language: 'en', wordings: [wording] }).map(({ message }) => message);
}

test('each phrase of the list is found in the middle of a sentence', () => {
  const missed = words.flatMap(({ find, instead, in: [place] = ['openings'] }) =>
    find.filter((form) => form !== instead && warningsOf(`Then ${form} follows.`, place).length !== 1),
  );

  expect(missed).toEqual([]);
});

test('each exception is let through', () => {
  const told = words.flatMap(({ except }) => except.flatMap((phrase) => warningsOf(`Then ${phrase} follows.`)));

  expect(told).toEqual([]);
});

test.each([
  'You need a master’s degree or the same knowledge from work, and you run native mobile apps.',
  'The grandfather clock in the hall is older than the ombudsman. His talent is a steady hand.',
  'A young reader finds the book. The elder tree grows by the market, and rates of growth are shown.',
  'Competitive swimmers read too. The package arrives, and the salary stands in the band.',
  'We cache aggressively, dominate no meeting, and keep the disabled button grey.',
  'She masters German. He speaks English natively. Their colleagues manage, chair and staff the desk.',
  'The setup wizard asks for a name. Unicorns are on the cover, and the tribe of the novel is invented.',
  'Families get the leave. A family of fonts is like no other. Graduates and school leavers apply alike.',
  'In case of doubt, stop the release. The doe in the forest, the blind on the window, the hat on the peg.',
])('an ordinary sentence is left alone: %s', (sentence) => {
  expect(warningsOf(sentence)).toEqual([]);
});
