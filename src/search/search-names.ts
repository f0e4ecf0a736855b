import { loadNames } from '#search/load-names.ts';
import { SearchField } from '#search/search-field.ts';

// The field in the header suggests names on every page. Where more of search stands, `search.ts` is fetched instead.
customElements.define(
  'search-field',
  class extends SearchField {
    override load = loadNames;
  },
);
