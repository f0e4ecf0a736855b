import { loadNames } from '#search/load-names.ts';
import { defineField } from '#search/search-field.ts';

// The field in the header suggests names on every page. Where more of search stands, it uses the names of that.
defineField(loadNames);
