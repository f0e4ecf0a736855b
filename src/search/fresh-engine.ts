import { type Engine, openIndex } from '#search/engine/engine.ts';
import { indexTable } from '#search/engine/index-table.ts';

const STALE = 300_000;

/** The engine as it is at this moment: openings close while a page stays open. */
export function freshEngine(engine: Engine): Engine {
  const { index } = engine;
  const now = Date.now();

  return now - index.now > STALE ? openIndex(indexTable(index.table, now, index)) : engine;
}
