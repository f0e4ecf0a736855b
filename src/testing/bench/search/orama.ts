import { create, insertMultiple, load, save, search } from '@orama/orama';
import { FACETS } from '#search/engine/facets.ts';
import { bundle } from '#testing/bench/search/bundle.ts';
import type { Page } from '#testing/bench/search/pages.ts';
import { type Searcher, SHOWN } from '#testing/bench/search/searcher.ts';
import { weigh } from '#testing/bench/search/transfer.ts';

const SCHEMA = {
  title: 'string',
  text: 'string',
  ...(Object.fromEntries(FACETS.map((facet) => [facet, 'enum[]'])) as Record<(typeof FACETS)[number], 'enum[]'>), // one for each
} as const;
const COUNTED = Object.fromEntries(FACETS.map((facet) => [facet, {}]));

/** Orama with an index that was built before: its library, then the index. */
export async function openOrama(pages: Page[]): Promise<Searcher> {
  const built = create({ schema: SCHEMA });
  await insertMultiple(built, pages, 1000);
  const json = JSON.stringify(save(built));
  const [library = ''] = await bundle(
    "import { create, load, search } from '@orama/orama'; globalThis.search = { create, load, search };",
  );
  const index = create({ schema: SCHEMA });
  load(index, JSON.parse(json));

  return {
    name: 'Orama',
    does: 'library and prebuilt index; prefixes and one slip; its own counts',
    first: { bytes: weigh(library) + weigh(json), requests: 2, rounds: 2 },
    ask: async (text) =>
      (
        await search(index, {
          term: text,
          properties: ['title', 'text'],
          boost: { title: 2 },
          tolerance: text.length > 4 ? 1 : 0,
          facets: COUNTED,
          limit: SHOWN,
        })
      ).count,
  };
}
