/**
 * What an id adds to a name it is made from: `''` for `'data-engineer'` after "Data engineer", `'-berlin'` for an id that goes on,
 * and the id itself when it is another one. Most ids follow from a title, and need no bytes.
 */
export function shortenId(id: string, name: string): string {
  const start = toStart(name);

  return id === start || id.startsWith(`${start}-`) ? id.slice(start.length) : id;
}

/** The ids as they were, each after the name it was made from. */
export const restoreIds = (ids: string[], nameOf: (number: number) => string | undefined): string[] =>
  ids.map((short, number) => (/^(-|$)/.test(short) ? toStart(nameOf(number) ?? '') + short : short));

const toStart = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
