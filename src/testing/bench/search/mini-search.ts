import MiniSearch, { type Options } from 'minisearch';
import { FACETS } from '#search/engine/facets.ts';
import { bundle } from '#testing/bench/search/bundle.ts';
import { countFacets, type Page } from '#testing/bench/search/pages.ts';
import type { Searcher } from '#testing/bench/search/searcher.ts';
import { weigh } from '#testing/bench/search/transfer.ts';

const OPTIONS: Options<Page> = {
  fields: ['title', 'text'],
  storeFields: ['title', ...FACETS],
  searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 }, combineWith: 'AND' },
};

/** MiniSearch with an index that was built before: its library, then the index. It has no counts, so they are ours. */
export async function openMiniSearch(pages: Page[]): Promise<Searcher> {
  const built = new MiniSearch(OPTIONS);
  built.addAll(pages);
  const json = JSON.stringify(built);
  const [library = ''] = await bundle("import MiniSearch from 'minisearch'; globalThis.search = MiniSearch;");
  const index = MiniSearch.loadJSON<Page>(json, OPTIONS);

  return {
    name: 'MiniSearch',
    does: 'library and prebuilt index; prefixes and slips on; counts by a loop of ours over its results',
    first: { bytes: weigh(library) + weigh(json), requests: 2, rounds: 2 },
    ask: async (text) => {
      const found = index.search(text);
      countFacets(found as unknown as Page[]); // the stored fields are those of a page

      return found.length;
    },
  };
}
