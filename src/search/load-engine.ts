import { type Engine, openEngine } from '#search/engine/engine.ts';
import { freshEngine } from '#search/fresh-engine.ts';
import { loadTable } from '#search/load-table.ts';

export interface Opened {
  engine: Engine;
  /** What comes with the whole table; undefined while only its start is there. */
  later?: typeof import('#search/later.ts');
}

let opened: Opened | undefined;

/** The engine as soon as it knows names, facts and needs. After a failure the next call tries again. */
export async function loadStart(): Promise<Opened> {
  const table = await loadTable().start;
  opened = opened ? { ...opened, engine: freshEngine(opened.engine) } : { engine: openEngine(table, Date.now()) };

  return opened;
}

/** The engine over the whole table. */
export async function loadWhole(): Promise<Opened> {
  const later = await import('#search/later.ts');
  const rest = await loadTable().rest;
  const start = await loadStart();
  if (!opened?.later) opened = { engine: later.completeEngine(start.engine, rest), later };

  return opened;
}
