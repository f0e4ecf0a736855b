import { ListFilter } from '#search/list-filter.ts';
import { SearchField } from '#search/search-field.ts';
import { SiteSearch } from '#search/site-search.ts';
import { SlashKey } from '#search/slash-key.ts';

// Everything of search that runs in a browser, as one file: `search-start.ts` fetches it when somebody is about to search.
customElements.define('search-field', SearchField);
customElements.define('list-filter', ListFilter);
customElements.define('site-search', SiteSearch);
customElements.define('slash-key', SlashKey);
