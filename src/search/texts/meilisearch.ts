import type { FullText } from '#search/full-text.ts';
import { askEngine, type EngineAddress, MOST_HITS } from '#search/texts/ask-engine.ts';
import { END, excerptFrom, START } from '#search/texts/excerpt.ts';
import { EXCERPTED, SEARCHED } from '#search/texts/fields.ts';
import { listAt, textAt } from '#search/texts/unvouched.ts';

/** How the texts are asked (Meilisearch 1, https://www.meilisearch.com/docs/reference/api/search): every word must be there. */
const MANNER = {
  limit: MOST_HITS,
  matchingStrategy: 'all',
  attributesToSearchOn: SEARCHED,
  attributesToRetrieve: ['url'],
  attributesToHighlight: EXCERPTED,
  attributesToCrop: EXCERPTED,
  cropLength: 30,
  cropMarker: '',
  highlightPreTag: START,
  highlightPostTag: END,
};

/** The full text as Meilisearch keeps it. */
export const openMeilisearch =
  ({ endpoint, key, index }: EngineAddress): FullText =>
  async (words) => {
    const answer = await askEngine(
      `${endpoint}/indexes/${index}/search`,
      { q: words.join(' '), ...MANNER },
      { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    );

    return listAt(answer, 'hits').map((hit) => [
      textAt(hit, 'url'),
      excerptFrom((field) => textAt(hit, '_formatted', field)),
    ]);
  };
