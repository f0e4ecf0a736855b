import { type PackedTable, unpackTable } from '#domain/search/packed-table.ts';
import { type SearchTable, TABLE_VERSION } from '#domain/search/table.ts';
import { searchTablePath } from '#paths';

let table: Promise<SearchTable> | undefined;

/** This site's table, which is fetched once. After a failure the next call tries again. */
export async function loadTable(): Promise<SearchTable> {
  table ??= fetchTable();
  try {
    return await table;
  } catch (error) {
    table = undefined;
    throw error;
  }
}

async function fetchTable(): Promise<SearchTable> {
  const answer = await fetch(searchTablePath());
  const read: PackedTable = await answer.json();
  // The page may be older than the table, or the other way round.
  if (read.version !== TABLE_VERSION) throw new Error(`Table ${read.version}`);

  return unpackTable(read);
}
