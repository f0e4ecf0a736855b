import type { SearchTable } from '#domain/search/table.ts';
import { type Engine, openEngine } from '#search/engine/engine.ts';
import { loadTable } from '#search/load-table.ts';

export interface Opened {
  engine: Engine;
  table: SearchTable;
  since: number;
}

// Openings close while a page stays open.
const STALE = 300_000;

let opened: Opened | undefined;

/** The engine over this site's table. After a failure the next call tries again. */
export async function loadEngine(): Promise<Opened> {
  const table = await loadTable();
  const now = Date.now();
  if (!opened || now - opened.since > STALE) opened = { engine: openEngine(table, now), table, since: now };

  return opened;
}
