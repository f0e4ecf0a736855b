import { toTokens } from '#domain/search/tokens.ts';
import { stem } from '#domain/search/word-forms.ts';
import type { Question } from '#search/engine/answering.ts';
import type { Engine } from '#search/engine/engine.ts';
import { findByAddress } from '#search/engine/entry-at.ts';
import { trustWorker } from '#search/trusted-worker.ts';

/** The part of Pagefind's browser interface that we use (Pagefind 1.6, pagefind.js). */
export interface FullText {
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

/** Loads the full-text index. Undefined when it was never built. */
export async function loadFullText(indexPath: string): Promise<FullText | undefined> {
  const script = `${indexPath}pagefind.js`;
  const { status } = await fetch(script, { method: 'HEAD' });
  if (status === 404) return undefined;
  trustWorker(`${indexPath}pagefind-worker.js`);

  return import(/* @vite-ignore */ script);
}

// Each costs a request.
const MOST_READ = 12;

/**
 * By entry, what the texts say of the words in a query that are no names, best first: pieces of text, of which every second one is
 * what was looked for. What is named must fit besides. For a word that it does not have, the index answers with pages that merely
 * begin like it; they are dropped.
 */
export async function askTexts(
  index: FullText,
  engine: Engine,
  { text, selection }: Pick<Question, 'text' | 'selection'>,
): Promise<Map<number, string[]>> {
  const { groups, words } = engine.understand(text);
  const terms = words.map(({ typed, word, isSlip }) => (isSlip ? word : typed).toLowerCase());
  const names = groups.flat().map(({ typed }) => typed);
  const { entries } = engine.find({ text: names.join(' '), selection, fullText: [] });
  const { results } = await index.search(terms.join(' '));
  const hits = await Promise.all(results.slice(0, MOST_READ).map((hit) => hit.data()));
  const found = new Map<number, string[]>();
  const entryAt = findByAddress(engine);

  for (const { url, excerpt, content, meta } of hits) {
    const entry = entryAt(url);
    const said = new Set(toTokens(`${meta['title']} ${content}`).map(({ typed }) => stem(typed.toLowerCase())));
    if (entry !== undefined && entries.includes(entry) && terms.every((term) => said.has(stem(term))))
      found.set(entry, excerpt.split(/<\/?mark>/).map(toText));
  }

  return found;
}

const CHARACTERS: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };

const toText = (html: string): string =>
  html.replace(/&(\w+);/g, (written, name: string) => CHARACTERS[name] ?? written);
