import type { PackedRest } from '#domain/search/packed-rest.ts';
import { type PackedTable, unpackTable } from '#domain/search/packed-table.ts';
import { type SearchTable, TABLE_VERSION } from '#domain/search/table.ts';
import { searchRestPath, searchTablePath } from '#paths';

/** Names, facts and needs come first; the rest, which `addRest` adds, a moment later. */
interface Parts {
  start: Promise<SearchTable>;
  rest: Promise<PackedRest>;
}

let parts: Parts | undefined;

/** This site's table, which is fetched once. After a failure the next call tries again. */
export function loadTable(): Parts {
  parts ??= fetchTable();

  return parts;
}

function fetchTable(): Parts {
  const start = fetchPart<PackedTable>(searchTablePath()).then((table) => {
    // The page may be older than the table, or the other way round.
    if (table.version !== TABLE_VERSION) throw new Error(`Table ${table.version}`);

    return unpackTable(table);
  });
  const rest = Promise.all([start, fetchPart<PackedRest>(searchRestPath(), 'low')]).then(([table, own]) => {
    if (own.edition !== table.edition) throw new Error(`Edition ${own.edition}`);

    return own;
  });
  rest.catch(() => {
    parts = undefined;
  });

  return { start, rest };
}

async function fetchPart<Part>(path: string, priority: RequestPriority = 'auto'): Promise<Part> {
  const answer = await fetch(path, { priority });

  return answer.json();
}
