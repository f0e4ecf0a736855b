/** Entries under each of the ids that they name, once under each. */
export function groupByEach<Entry>(
  entries: Iterable<Entry>,
  idsOf: (entry: Entry) => readonly string[],
): Map<string, Entry[]> {
  const named = [...entries].flatMap((entry) => [...new Set(idsOf(entry))].map((id) => ({ id, entry })));

  return new Map([...Map.groupBy(named, ({ id }) => id)].map(([id, group]) => [id, group.map(({ entry }) => entry)]));
}
