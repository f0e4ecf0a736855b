import type { Span } from '#checks/finding.ts';

/** The sentences of a text, without the spaces around them. */
export function listSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(END)) {
    if (isAbbreviation(text, index)) continue;
    sentences.push({ start, end: index + end.trimEnd().length });
    start = index + end.length;
  }
  if (start < text.length) sentences.push({ start, end: text.length });

  return sentences;
}

const END = /[.!?…][.!?"”’')\]]{0,3}\s{1,4}(?=[("“‘[]{0,2}[\p{Lu}\p{N}])/gu;

/** `e.g.`, `No.`, the initial of a name: a full stop that ends no sentence. */
function isAbbreviation(text: string, stop: number): boolean {
  const word = /[\p{L}.]{0,8}$/u.exec(text.slice(Math.max(0, stop - 8), stop))?.[0] ?? '';

  return text[stop] === '.' && (/^\p{Lu}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase()));
}

const ABBREVIATIONS = new Set([
  'e.g',
  'i.e',
  'etc',
  'vs',
  'approx',
  'min',
  'max',
  'dr',
  'mr',
  'mrs',
  'ms',
  'st',
  'inc',
  'ltd',
]);
