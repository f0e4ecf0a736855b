/** The part of Pagefind's browser interface that we use (Pagefind 1.6, pagefind.js). */
export interface FullText {
  options(options: { ranking?: { metaWeights?: Record<string, number> } }): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(
    text: string,
    options: { filters?: Record<string, string> },
  ): Promise<{ results: Hit[]; filters: Record<string, Record<string, number>> }>;
}

export interface Hit {
  id: string;
  data(): Promise<HitData>;
}

export interface HitData {
  url: string;
  /** HTML with `<mark>`. Never put it into a page as it is. */
  excerpt: string;
  /** The whole text of the page. */
  content: string;
  meta: Record<string, string>;
}

/** Why there is no search. */
export class SearchUnavailable extends Error {
  readonly reason: 'not-built' | 'failed';

  constructor(reason: 'not-built' | 'failed') {
    super(reason);
    this.reason = reason;
  }
}

// A skill's own page and a title match should stand before a page that names the word in passing.
const WEIGHTS = { title: 6, aliases: 2 };

/** Loads the full-text index. Rejects with `SearchUnavailable` when it was never built or could not be read. */
export async function loadFullText(indexPath: string): Promise<FullText> {
  const script = `${indexPath}pagefind.js`;
  const answer = await fetch(script, { method: 'HEAD' }).catch(() => undefined);
  if (answer?.status === 404) throw new SearchUnavailable('not-built');
  if (!answer?.ok) throw new SearchUnavailable('failed');

  try {
    const index: FullText = await import(/* @vite-ignore */ script);
    await index.options({ ranking: { metaWeights: WEIGHTS } });
    await index.filters();

    return index;
  } catch {
    throw new SearchUnavailable('failed');
  }
}
