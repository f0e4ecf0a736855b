import type { Question } from '#search/engine/answering.ts';
import type { Engine } from '#search/engine/engine.ts';
import { findByAddress } from '#search/engine/entry-at.ts';

/**
 * The one port to the full text, whoever keeps it: pages whose texts have all of some words, best first. It may give up what it was
 * asked before; that promise is refused then.
 */
export type FullText = (words: string[]) => Promise<Hit[]>;

/** The address of a page or of an answer on it, and pieces of its text, of which every second one is what was looked for. */
export type Hit = [url: string, excerpt: string[]];

/**
 * By entry, what the texts say of the words in a query that are no names, best first. What is named must fit besides, and what the
 * table does not know is dropped.
 */
export async function askTexts(
  search: FullText,
  engine: Engine,
  question: Pick<Question, 'text' | 'selection'>,
): Promise<Map<number, string[]>> {
  const { groups, words } = engine.understand(question.text);
  const terms = words.map(({ typed, word, isSlip }) => (isSlip ? word : typed).toLowerCase());
  const names = groups.flat().map(({ typed }) => typed);
  const { entries } = engine.find({ ...question, text: names.join(' '), fullText: [] });
  const found = new Map<number, string[]>();
  const entryAt = findByAddress(engine);

  for (const [url, excerpt] of await search(terms)) {
    const entry = entryAt(url) ?? -1;
    if (entries.includes(entry)) found.set(entry, excerpt);
  }

  return found;
}
