import { expect, test } from 'vitest';
import { otherLanguage } from '#views/other-language.ts';

test.each([
  ['en', {}],
  ['en-US', {}],
  ['de', { lang: 'de' }],
  ['he', { lang: 'he', dir: 'rtl' }],
])('a text in %s on an English page says %o', (lang, expected) => {
  expect(otherLanguage(lang, 'en')).toEqual(expected);
});
