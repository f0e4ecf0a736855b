/** How many of some skills each list of skills has, by the number of the list. */
export type SkillCounter = (skills: Iterable<string>) => Uint16Array;

/** Counts against many lists at once. Each skill knows the lists that have it, so thousands are counted in no time. */
export function skillCounter(lists: readonly (readonly string[])[]): SkillCounter {
  const having = new Map<string, number[]>();
  for (const [number, ids] of lists.entries()) {
    for (const id of ids) {
      const known = having.get(id);
      if (known) known.push(number);
      else having.set(id, [number]);
    }
  }

  return (skills) => {
    const counts = new Uint16Array(lists.length);
    for (const id of skills) for (const number of having.get(id) ?? []) counts[number] = (counts[number] ?? 0) + 1;

    return counts;
  };
}
