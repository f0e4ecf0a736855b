/** The word that stands most often in a list; of two, the one that was first. Undefined when there is none. */
export function commonest(words: Iterable<string>): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);

  return first?.[0];
}
