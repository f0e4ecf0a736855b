import { type PackedTable, unpackTable } from '#domain/search/packed-table.ts';
import { type SearchTable, TABLE_VERSION } from '#domain/search/table.ts';
import { type Engine, openEngine } from '#search/engine/engine.ts';
import { searchTablePath } from '#paths';

export interface Opened {
  engine: Engine;
  table: SearchTable;
  since: number;
}

// Openings close while a page stays open.
const STALE = 300_000;

let table: Promise<SearchTable> | undefined;
let opened: Opened | undefined;

/** The engine over this site's table, which is fetched once. After a failure the next call tries again. */
export async function loadEngine(): Promise<Opened> {
  table ??= fetchTable();
  try {
    const known = await table;
    const now = Date.now();
    if (!opened || now - opened.since > STALE) opened = { engine: openEngine(known, now), table: known, since: now };

    return opened;
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
