/** Entries by their id, in the same order. */
export const byId = <Entry extends { id: string }>(entries: Iterable<Entry>): Map<string, Entry> =>
  new Map(Array.from(entries, (entry) => [entry.id, entry]));
