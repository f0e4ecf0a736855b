/**
 * What an id adds to a name it is made from: `''` for `'data-engineer'` after "Data engineer", `'-berlin'` for an id that goes on,
 * and the id itself when it is another one. Most ids follow from a title, and need no bytes.
 */
export function shortenId(id: string, name: string): string {
  const start = toStart(name);

  return id === start || id.startsWith(`${start}-`) ? id.slice(start.length) : id;
}

export const restoreId = (short: string, name: string): string =>
  short === '' || short.startsWith('-') ? toStart(name) + short : short;

const toStart = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
