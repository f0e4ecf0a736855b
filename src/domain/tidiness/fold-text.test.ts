import { describe, expect, test } from 'vitest';
import { foldQuestion } from '#domain/tidiness/fold-text.ts';

const asksSame = (a: string, b: string, lang = 'en') => {
  const folded = foldQuestion(a, lang, 'Quillmark');

  return folded !== undefined && folded === foldQuestion(b, lang, 'Quillmark');
};

describe('these ask the same', () => {
  test.each([
    ['Can I apply for two roles?', 'May I apply for two roles at Quillmark?'],
    ['Which skill matters most?', 'What are the skills that matter most?'],
    ['How long does hiring take?', 'How long will the hiring take?'],
    ['What does a back-end developer earn?', 'What do backend developers earn?'],
  ])('%s %s', (a, b) => {
    expect(asksSame(a, b)).toBe(true);
  });
});

describe('these do not', () => {
  test.each([
    ['Do I have to work at the office?', 'Can I work at the office?'],
    ['How do I apply again?', 'Why apply again?'],
    ['How long is the probation period?', 'Is there a probation period?'],
    ['How do I get from design into engineering?', 'How do I get from engineering into design?'],
    ['What does a junior developer earn?', 'What does a senior developer earn?'],
    ['May I not apply twice?', 'May I apply twice?'],
    ['Do you use C for services?', 'Do you use C++ for services?'],
    ['Why?', 'Why not?'],
  ])('%s %s', (a, b) => {
    expect(asksSame(a, b)).toBe(false);
  });
});

test('a question in another language is not judged by English words', () => {
  expect(asksSame('Was verdient man als Entwickler?', 'Verdient man was als Entwickler?', 'de')).toBe(false);
});
