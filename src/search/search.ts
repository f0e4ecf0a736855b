import { ListFilter } from '#search/list-filter.ts';
import { loadEngine } from '#search/load-engine.ts';
import { SearchField } from '#search/search-field.ts';
import { SiteSearch } from '#search/site-search.ts';
import { SlashKey } from '#search/slash-key.ts';

// Everything of search that runs in a browser, as one file: `search-start.ts` fetches it where lists are filtered or results shown.
customElements.define(
  'search-field',
  class extends SearchField {
    override load = loadEngine;
  },
);
customElements.define('list-filter', ListFilter);
customElements.define('site-search', SiteSearch);
customElements.define('slash-key', SlashKey);
