import { completeEngine } from '#search/engine/complete.ts';
import { type Engine, openEngine } from '#search/engine/engine.ts';
import { findByAddress } from '#search/engine/entry-at.ts';
import { freshEngine } from '#search/fresh-engine.ts';
import { loadTable } from '#search/load-table.ts';

export interface Opened {
  engine: Engine;
  entryAt: ReturnType<typeof findByAddress>;
}

let opened: Opened | undefined;

/** The engine over this site's table, for a list that stands already: nothing is shown of it before everything is there. */
export async function loadWhole(): Promise<Opened> {
  const { start, rest } = loadTable();
  const engine = opened?.engine ?? completeEngine(openEngine(await start, Date.now()), await rest);
  opened = { entryAt: findByAddress(engine), ...opened, engine: freshEngine(engine) };

  return opened;
}
