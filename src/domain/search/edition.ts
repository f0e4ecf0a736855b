import { type SearchTable, TABLE_VERSION } from '#domain/search/table.ts';

/** A number that follows from which thing has which number and how that is written, so that no two builds mix the parts of their tables. */
export function editionOf(kinds: Pick<SearchTable['role'], 'id'>[]): number {
  let edition: number = TABLE_VERSION;
  for (const letter of kinds.map(({ id }) => id.join()).join('\n'))
    edition = (Math.imul(edition, 31) + letter.charCodeAt(0)) >>> 0;

  return edition;
}
