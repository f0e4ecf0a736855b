import type { SearchTable } from '#domain/search/table.ts';
import { type Engine, openEngine } from '#search/engine/engine.ts';
import { loadTable } from '#search/load-table.ts';

export interface Opened {
  engine: Engine;
  table: SearchTable;
  since: number;
  /** What comes with the whole table; undefined while only its start is there. */
  later?: typeof import('#search/later.ts');
}

// Openings close while a page stays open.
export const STALE = 300_000;

let opened: Opened | undefined;

/** The engine as soon as it knows names, facts and needs. After a failure the next call tries again. */
export async function loadStart(): Promise<Opened> {
  const table = await loadTable().start;
  const since = Date.now();
  opened ??= { engine: openEngine(table, since), table, since };

  return opened;
}

/** The engine over the whole table. */
export async function loadEngine(): Promise<Opened> {
  const { start, rest } = loadTable();
  const later = await import('#search/later.ts');
  const now = Date.now();
  const table = later.addRest(await start, await rest);
  const isFresh = opened?.table.edition === table.edition && now - opened.since < STALE;
  if (!opened || !isFresh) opened = { engine: later.openWhole(table, now), table, since: now, later };
  else if (!opened.later) opened = { ...opened, engine: later.completeEngine(opened.engine, table), table, later };

  return opened;
}
