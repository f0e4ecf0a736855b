const MOST_NAMED = 2;

/** `' Also in content/a.yml, content/b.yml and 3 more.'` for what is wrong in several places; empty when there is no other. */
export function alsoIn(places: string[]): string {
  const others = [...new Set(places)];
  if (others.length === 0) return '';
  const left = others.length - MOST_NAMED;
  // "and 1 more" would be as long as the name itself.
  if (left <= 1) return ` Also in ${joinWords(others)}.`;

  return ` Also in ${others.slice(0, MOST_NAMED).join(', ')} and ${left} more.`;
}

/** `'a'`, `'a and b'`, `'a, b and c'`. */
export const joinWords = (words: string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
