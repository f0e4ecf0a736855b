import { findAlike, LETTER_ALIKE, toLatin } from '#checks/files/letters/alike.ts';
import type { Finding } from '#checks/finding.ts';
import { nameCharacter, shorten } from '#schemas/quote.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LATIN = /[A-Za-z]/;
// Bold and italic "letters" that some programs offer, the wide ones of East Asian typesetting, and the joined ones that PDFs have.
const DRAWN = /[\u{1D400}-\u{1D7FF}\uFB00-\uFB06\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]+/gu;

/** Words in which a letter is not what it looks like: nobody finds them by typing, and no voice can read them. */
export function* findMixedWords(file: string, text: string): Iterable<Finding> {
  const tell = (found: Pick<Finding, 'span' | 'message'> | undefined): Finding[] =>
    found ? [{ ...found, rule: 'letter-alike', file }] : [];

  if (LETTER_ALIKE.test(text)) yield* text.matchAll(WORD).map(toMixed).flatMap(tell);
  yield* text.matchAll(DRAWN).map(toDrawn).flatMap(tell);
}

function toMixed({ 0: word, index }: RegExpExecArray): Pick<Finding, 'span' | 'message'> | undefined {
  const letter = LATIN.test(word) ? LETTER_ALIKE.exec(word)?.[0] : undefined;
  const alike = letter && findAlike(letter);
  if (!letter || !alike) return undefined;
  const message = `The "${letter}" in "${shorten(word, 40)}" is a ${alike.script} letter (${nameCharacter(letter)}) that looks like "${alike.latin}". Type the word again: ${shorten(toLatin(word), 40)}.`;

  return { span: { start: index, end: index + word.length }, message };
}

function toDrawn({ 0: letters, index }: RegExpExecArray): Pick<Finding, 'span' | 'message'> {
  const [first = ''] = letters;
  const message = `"${shorten(letters, 40)}" is made of signs (${nameCharacter(first)}), not of letters: search and screen readers cannot read it. Type ${shorten(letters.normalize('NFKC'), 40)}.`;

  return { span: { start: index, end: index + letters.length }, message };
}
