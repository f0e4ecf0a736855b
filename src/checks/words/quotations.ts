import type { Span } from '#checks/finding.ts';

/** Where a text has words in quotation marks: there it speaks about a word, and does not use it. */
export const listQuotations = (text: string): Span[] =>
  QUOTES.test(text)
    ? [...text.matchAll(QUOTED)].map(({ 0: quoted, index }) => ({ start: index, end: index + quoted.length }))
    : [];

const QUOTES = /["“„«‘]/;

// Nobody quotes a single word at greater length, and a mark that was never closed must not hide the rest of the text.
const QUOTED = /“[^“”]{1,80}”|„[^„“”]{1,80}[“”]|«[^«»]{1,80}»|‘[^‘’]{1,80}’|"[^"]{1,80}"/g;
