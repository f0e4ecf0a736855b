import type { FullText } from '#search/full-text.ts';
import { askEngine, type EngineAddress, MOST_HITS } from '#search/texts/ask-engine.ts';
import { END, excerptFrom, START } from '#search/texts/excerpt.ts';
import { EXCERPTED, SEARCHED } from '#search/texts/fields.ts';
import { listAt, textAt } from '#search/texts/unvouched.ts';

/** How the texts are asked (Typesense 30, https://typesense.org/docs/30.2/api/search.html): every word must be there. */
const MANNER = {
  query_by: SEARCHED.join(','),
  include_fields: ['url', 'summary'].join(','),
  highlight_fields: EXCERPTED.join(','),
  highlight_start_tag: START,
  highlight_end_tag: END,
  highlight_affix_num_tokens: 12,
  enable_highlight_v1: false,
  per_page: MOST_HITS,
  prefix: 'false',
  drop_tokens_threshold: 0,
  // The page mends slips in words that it knows.
  num_typos: '1',
  min_len_1typo: 6,
};

/**
 * The full text as Typesense keeps it. The words stand in the body of the request, not in an address that logs keep. The key stands in
 * the address and the body goes as text, as the engine's own program for browsers does it: so no request goes ahead to ask for leave.
 */
export const openTypesense =
  ({ endpoint, key, index }: EngineAddress): FullText =>
  async (words) => {
    const answer = await askEngine(
      `${endpoint}/multi_search?x-typesense-api-key=${encodeURIComponent(key)}`,
      { searches: [{ collection: index, q: words.join(' '), ...MANNER }] },
      { 'content-type': 'text/plain' },
    );

    // A question that it could not answer has "error" there and no hits.
    return listAt(answer, 'results', 0, 'hits').map((hit) => [
      textAt(hit, 'document', 'url'),
      excerptFrom((field) => textAt(hit, 'highlight', field, 'snippet') || textAt(hit, 'document', field)),
    ]);
  };
