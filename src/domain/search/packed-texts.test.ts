import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packTexts } from '#domain/search/pack-texts.ts';
import { unpackTexts } from '#domain/search/packed-texts.ts';

const word = fc.oneof(
  fc.constantFrom('senior', 'back-end', 'developer', 'C++', 'Zoë', '417', '', 'ɐɑɒ', '$1', '👩‍💻'),
  fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', '')),
);
const texts = fc.array(
  fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
  { minLength: 1, maxLength: 80 },
);

test('texts come back as they were, whatever letters they have', () => {
  fc.assert(
    fc.property(texts, (lines) => {
      expect(unpackTexts(packTexts(lines))).toEqual(lines);
    }),
  );
});

test('what is said often is told once', () => {
  const { phrases, columns } = packTexts(
    [...'abcdefghijklmnopqrst'].map((field) => `Senior back-end developer, ${field}`),
  );

  expect(phrases.split('\n')).toContain('Senior back-end developer,');
  expect(columns[0]).toBe(columns[0]?.[0]?.repeat(20));
});
