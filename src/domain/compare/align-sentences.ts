import { type Aligned, align } from '#domain/compare/align.ts';
import { toWords } from '#domain/search/tokens.ts';

// "Write unit tests for the rules that move money" and the same with "unit and integration tests" are nearly the same.
const NEARLY_THE_SAME = 0.8;

/** The sentences of several roles in rows: in one row stand those that say the same, or nearly the same. */
export const alignSentences = (roles: string[][]): Aligned<string>[] => align(roles, likeness, (sentence) => sentence);

/** The share of words that two sentences have in common, where it is high; otherwise 0. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [own, other] = [new Set(toWords(a)), new Set(toWords(b))];
  const share = (2 * own.intersection(other).size) / Math.max(own.size + other.size, 1);

  // Never as much as for the very same words: those come together first.
  return share >= NEARLY_THE_SAME ? share * 0.99 : 0;
}
