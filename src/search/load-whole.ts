import { addRest } from '#domain/search/packed-rest.ts';
import { openWhole } from '#search/engine/complete.ts';
import type { Engine } from '#search/engine/engine.ts';
import { findByAddress } from '#search/engine/entry-at.ts';
import { STALE } from '#search/load-engine.ts';
import { loadTable } from '#search/load-table.ts';

export interface Opened {
  engine: Engine;
  entryAt: ReturnType<typeof findByAddress>;
  since: number;
}

let opened: Opened | undefined;

/** The engine over this site's table, for a list that stands already: nothing is shown of it before everything is there. */
export async function loadWhole(): Promise<Opened> {
  const { start, rest } = loadTable();
  const table = addRest(await start, await rest);
  const now = Date.now();
  if (!opened || now - opened.since > STALE) {
    const engine = openWhole(table, now);
    opened = { engine, entryAt: findByAddress(engine), since: now };
  }

  return opened;
}
