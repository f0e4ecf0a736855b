import type { Span } from '#checks/finding.ts';

/** One word of a text. */
export interface Token extends Span {
  /** In small letters: `c++`, `node`, `.net`. */
  word: string;
  /** What stands between this word and the one before it, see `gapOf`. */
  gap: string;
}

/** The words of a text, in order. What is part of an address (`https://…`, `jobs@company.example`) is none. */
export function listTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: run, index: at } of text.matchAll(/\S+/g)) {
    if (isAddress(run)) continue;
    for (const { 0: word, index } of run.matchAll(WORD)) {
      const start = at + index;
      tokens.push({ word: word.toLowerCase(), gap: gapOf(text.slice(end, start)), start, end: start + word.length });
      end = start + word.length;
    }
  }

  return tokens;
}

const WORD = /(?:(?<![^("'“‘«[/])\.(?=\p{L}))?[\p{L}\p{N}\p{M}]+[+#]*/gu;

const isAddress = (run: string): boolean =>
  run.includes('@') ||
  run.includes('://') ||
  /^\W*www\.|[\w-]\.(?:com|org|net|io|dev|eu|uk|de|example|test)(?!\p{L})/u.test(run);

/**
 * What stands between two words, with what means the same made one: a space for a line break or a hyphen, a slash without the spaces
 * around it, an apostrophe for its curly form. Everything long parts two words for good.
 */
function gapOf(between: string): string {
  if (between === '') return '';
  if (between.length > MOST_GAP) return APART;
  if (/^(?:\s+|[-‐‑\u00AD]\s*)$/.test(between)) return ' ';
  const bare = between.trim();
  if (bare === '’') return "'";

  return bare === between || '/,:'.includes(bare) ? bare : APART;
}

/** Whether a word belongs to another clause than the one before it. */
export const isApart = ({ gap }: Pick<Token, 'gap'>): boolean => gap === APART || gap === ',';

// An indented line break in a quotation is the longest that still joins two words.
const MOST_GAP = 40;

/** Parts two words for good. */
export const APART = '\n';
