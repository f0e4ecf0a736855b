import { expect, test } from 'vitest';
import { dirOf, isolate, isolateValues } from '#messages/direction.ts';

test.each([
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ar-Latn', undefined],
  ['en', undefined],
  ['pt-BR', undefined],
  ['ja', undefined],
])('%s says %o of its direction', (language, expected) => {
  expect(dirOf(language)).toBe(expected);
});

test('a name is kept apart among words from right to left only', () => {
  expect(isolate('C#', 'ar')).toBe('\u2068C#\u2069');
  expect(isolate('C#', 'en')).toBe('C#');
});

test('whatever is filled into a text is kept apart in it', () => {
  const words = isolateValues({
    intl: 'he',
    asks: (names: string[], amount: number) => `${amount}: ${names.join()}`,
    found: { other: '{amount} על {query}' },
    missing: 'חסר: {names}',
    examples: ['C#'],
  });

  expect(words.asks(['C#', '.NET'], 2)).toBe('2: \u2068C#\u2069,\u2068.NET\u2069');
  expect(words).toMatchObject({
    intl: 'he',
    found: { other: '\u2068{amount}\u2069 על \u2068{query}\u2069' },
    missing: 'חסר: \u2067{names}\u2069',
    examples: ['C#'],
  });
});
