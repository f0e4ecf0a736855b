import { expect, test } from 'vitest';
import { spellOut } from '#views/abbreviations.ts';

test('an abbreviation of the interface comes with what its letters stand for', () => {
  expect(spellOut('Fri, 15 Jan 2027, 23:59 GMT+1', 'en')).toEqual([
    { text: 'Fri, 15 Jan 2027, 23:59 ' },
    { text: 'GMT', title: 'Greenwich Mean Time' },
    { text: '+1' },
  ]);
});

test('other words in capitals stay as they are, and none is taken out of the middle of a word', () => {
  expect(spellOut('JSON Feed, RSSA', 'en').every(({ title }) => title === undefined)).toBe(true);
  expect(
    spellOut('Download as CSV, HTML', 'en')
      .map(({ text }) => text)
      .join(''),
  ).toBe('Download as CSV, HTML');
});
