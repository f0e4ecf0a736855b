const ENDING = /(?<=\p{L}{4})(ings?|ed|es|s|ions?|ment|ly|ity)$/u;

/** A word without what grammar adds: "testing" and "tests" are both "test". */
export const stem = (word: string): string => word.replace(ENDING, '');

const SHORTEST_ROOT = 5;
const SHORTEST_SUFFIX = 3;

/**
 * Says how well a word of a name answers the typed one: 1 when it is that word, less when it is a form or a longer word of it
 * ("visas" for "visa") or its root ("sponsor" for "sponsorship"), 0 when it is another word. One and two letters only stand for
 * themselves.
 */
export function likenessTo(typed: string): (word: string) => number {
  const start = stem(typed);

  return (word) => {
    if (word === typed) return 1;
    if (typed.length < 3) return 0;
    if (word.startsWith(start)) return 0.8;
    const isRoot = word.length >= SHORTEST_ROOT && typed.length - word.length >= SHORTEST_SUFFIX;

    return isRoot && typed.startsWith(word) ? 0.6 : 0;
  };
}
