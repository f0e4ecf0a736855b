import fc from 'fast-check';
import { expect, test } from 'vitest';
import { restoreTitle, shortenTitle } from '#domain/search/short-title.ts';

test.each([
  ['Senior payments engineer', 'Senior back-end developer, Payments', '\x80 \x93 engineer'],
  ['Payments developer', 'Senior back-end developer, Payments', '\x83 \x82'],
  ['Engineer, senior', 'Senior back-end developer', 'Engineer, senior'],
  ['What does a Data analyst do?', 'Data analyst', 'What does a \x8f do?'],
  ['Data analyst', '', 'Data analyst'],
])('%s after %s is %o, and comes back', (title, other, short) => {
  expect(shortenTitle(title, other)).toBe(short);
  expect(restoreTitle(short, other)).toBe(title);
});

test('any title comes back, whatever the other one is', () => {
  const text = fc
    .array(
      fc.oneof(fc.constantFrom('Senior', 'senior', 'C++', 'Zoë', '$&', 'back-end'), fc.string({ unit: 'grapheme' })),
      {
        maxLength: 25,
      },
    )
    .map((words) => words.join(' ').replace(/\p{Cc}/gu, ''));

  fc.assert(
    fc.property(text, text, (title, other) => {
      expect(restoreTitle(shortenTitle(title, other), other)).toBe(title);
    }),
  );
});
