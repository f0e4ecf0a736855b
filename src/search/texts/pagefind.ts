import { toTokens } from '#domain/search/tokens.ts';
import { stem } from '#domain/search/word-forms.ts';
import type { FullText, Hit } from '#search/full-text.ts';
import { trustWorker } from '#search/trusted-worker.ts';

/** The part of Pagefind's browser interface that we use (Pagefind 1.6, pagefind.js). */
export interface Pagefind {
  /** The folders of what a large site has besides its first index; our build writes them into the script. */
  furtherParts?: string[];
  mergeIndex(path: string): Promise<void>;
  search(text: string): Promise<{ results: { data(): Promise<HitData> }[] }>;
}

interface HitData {
  url: string;
  /** HTML: text with `<mark>`. Never put it into a page as it is. */
  excerpt: string;
  /** The whole text of the page. */
  content: string;
  meta: Record<string, string>;
}

/** Loads the full-text index that the build has written. Undefined when it was never built. */
export async function loadFullText(indexPath: string): Promise<FullText | undefined> {
  const script = `${indexPath}pagefind.js`;
  if ((await fetch(script, { method: 'HEAD' })).status === 404) return undefined;
  trustWorker(`${indexPath}pagefind-worker.js`);

  return readPagefind(await withAllParts(await import(/* @vite-ignore */ script), indexPath));
}

/** The same index, with all that a large site has in further ones. */
export async function withAllParts(index: Pagefind, indexPath: string): Promise<Pagefind> {
  const { furtherParts = [] } = index;
  // Says so when the index cannot be loaded. Whoever merges another one into it would wait for ever.
  if (furtherParts.length > 0) await index.search('');
  for (const part of furtherParts) await index.mergeIndex(`${indexPath}${part}/`);

  return index;
}

// Each costs a request.
const MOST_READ = 12;

/** What Pagefind finds. For a word that it does not have, it answers with pages that merely begin like it; they are dropped. */
export const readPagefind =
  (index: Pagefind): FullText =>
  async (words) => {
    const { results } = await index.search(words.join(' '));
    const hits = await Promise.all(results.slice(0, MOST_READ).map((hit) => hit.data()));

    return hits.flatMap(({ url, excerpt, content, meta }): Hit[] => {
      const said = toTokens(`${meta['title']} ${content}`).map(({ typed }) => stem(typed.toLowerCase()));

      return words.every((word) => said.includes(stem(word))) ? [[url, excerpt.split(/<\/?mark>/).map(toText)]] : [];
    });
  };

const toText = (html: string): string =>
  html.replace(/&(\w+);/g, (written, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? written);
