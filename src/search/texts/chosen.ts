// The full text that a build is made for: Pagefind's, unless `SEARCH_ENGINE` names an engine. The build then answers this file with
// another one, and nothing of Pagefind's is in the scripts; see integrations/full-text-engine.ts.
export { loadFullText } from '#search/texts/pagefind.ts';
