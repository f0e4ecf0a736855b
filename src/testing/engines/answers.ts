import { END, START } from '#search/texts/excerpt.ts';

/** A page that an engine finds, and what it says of it; what stands in brackets is marked. */
export interface Found {
  url: string;
  field?: string;
  snippet: string;
}

const marked = (snippet: string): string => snippet.replaceAll('[', START).replaceAll(']', END);

/**
 * What Typesense 30 answers to `POST /multi_search`: MultiSearchResult with one SearchResult, whose hits have `highlight` by field.
 * Source: typesense/typesense-api-spec, openapi.yml (30.0), and https://typesense.org/docs/30.2/api/search.html.
 */
export const typesenseAnswer = (found: Found[]) => ({
  results: [
    {
      facet_counts: [],
      found: found.length,
      hits: found.map(({ url, field = 'about', snippet }, place) => ({
        document: { id: `role-${place}`, url, summary: 'What the role is.' },
        highlight: { [field]: { matched_tokens: ['royalties'], snippet: marked(snippet) } },
        text_match: 578730123365,
        text_match_info: {
          best_field_score: '1108091338752',
          best_field_weight: 15,
          fields_matched: 1,
          num_tokens_dropped: 0,
          score: '578730123365187705',
          tokens_matched: 1,
          typo_prefix_score: 0,
        },
      })),
      out_of: 200,
      page: 1,
      request_params: { collection_name: 'careers', first_q: 'royalties', per_page: 50, q: 'royalties' },
      search_cutoff: false,
      search_time_ms: 1,
    },
  ],
});

/** What it answers with status 200 when one question of several could not be answered. */
export const typesenseRefusal = { results: [{ code: 404, error: 'Not found.' }] };

/**
 * What Meilisearch 1 answers to `POST /indexes/{uid}/search`: hits with `_formatted`. Source: meilisearch/open-api, open-api.json
 * (1.15.2), and meilisearch/documentation.
 */
export const meilisearchAnswer = (found: Found[]) => ({
  hits: found.map(({ url, field = 'about', snippet }) => ({
    url,
    _formatted: { url, summary: 'What the role is.', [field]: marked(snippet) },
  })),
  query: 'royalties',
  processingTimeMs: 1,
  limit: 50,
  offset: 0,
  estimatedTotalHits: found.length,
});

/** Its ResponseError, sent with the status of its kind. */
export const meilisearchError = (code: string) => ({
  message: `The stub says ${code}.`,
  code,
  type: 'auth',
  link: `https://docs.meilisearch.com/errors#${code}`,
});
