/** Words, and how often each is met. */
export type Words = ReadonlyMap<string, number>;

/**
 * The word that was probably meant, or undefined when none is near: one slip from five letters on, but in five not in the first
 * ("sales" is not Wales), two from six when it begins alike, three from twelve; in four letters only two that changed places. `findNearestName` serves editors, who are told; here two
 * letters that changed places are one slip, because a candidate is shown results at once.
 */
export function findMeantWord(typed: string, words: Words): string | undefined {
  let nearest: { word: string; slips: number } | undefined;

  for (const word of words.keys()) {
    const most = Math.min(reach(typed, word), nearest ? nearest.slips : Number.POSITIVE_INFINITY);
    if (most === 0 || Math.abs(word.length - typed.length) > most) continue;
    const slips = countSlips(typed, word, most);
    if (slips > most || (mustHaveLetters(typed, word) && !isSwap(typed, word))) continue;
    if (!nearest || slips < nearest.slips || isBetter(typed, word, nearest.word, words)) nearest = { word, slips };
  }

  return nearest?.word;
}

function reach(typed: string, word: string): number {
  if (typed.length < 4) return 0;
  if (typed.length < 6 || typed[0] !== word[0]) return 1;

  return typed.length < 12 ? 2 : 3;
}

const mustHaveLetters = (typed: string, word: string): boolean =>
  typed.length === 4 || (typed.length === 5 && typed[0] !== word[0]);

const isSwap = (typed: string, word: string): boolean => [...typed].sort().join('') === [...word].sort().join('');

/** Of two that are equally near, the one that begins alike, then the one that is met more often, then the first by its letters. */
function isBetter(typed: string, word: string, best: string, words: Words): boolean {
  const startsAlike = Number(word[0] === typed[0]) - Number(best[0] === typed[0]);
  const isOftener = (words.get(word) ?? 0) - (words.get(best) ?? 0);

  return (startsAlike || isOftener || Number(word < best)) > 0;
}

/** Letters to add, drop, change or swap with their neighbour; more than `most` when they are too many to count. */
export function countSlips(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);

  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : change;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change, swap));
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }

  return last[b.length] ?? 0;
}
