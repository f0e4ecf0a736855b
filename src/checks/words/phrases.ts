import type { Span } from '#checks/finding.ts';
import { APART, listTokens, type Token } from '#checks/words/tokens.ts';

/** Phrases as a tree of their words, so that a text is read once however many phrases there are. */
export interface Phrases<Meaning> {
  next: Map<string, Phrases<Meaning>>;
  meanings: Meaning[];
}

/** A place in a text where a phrase stands. */
export interface Occurrence<Meaning> extends Span {
  /** The phrase may have been listed more than once. */
  meanings: Meaning[];
}

/** The tree of some phrases. What each means is handed back where it is found. */
export function plantPhrases<Meaning>(phrases: { phrase: string; meaning: Meaning }[]): Phrases<Meaning> {
  const root: Phrases<Meaning> = { next: new Map(), meanings: [] };
  for (const { phrase, meaning } of phrases) {
    const last = listTokens(phrase).reduce((node, token, index) => {
      const step = stepOf(token, index);
      const next: Phrases<Meaning> = node.next.get(step) ?? { next: new Map(), meanings: [] };
      node.next.set(step, next);

      return next;
    }, root);
    if (last !== root) last.meanings.push(meaning);
  }

  return root;
}

/** Where phrases stand in a text, whole words only. Of those that begin at one word the longest; the next begins behind it. */
export function findPhrases<Meaning>(phrases: Phrases<Meaning>, tokens: Token[]): Occurrence<Meaning>[] {
  const found: Occurrence<Meaning>[] = [];
  for (let index = 0; index < tokens.length; ) {
    const longest = longestAt(phrases, tokens, index);
    if (longest) found.push(longest.occurrence);
    index += longest?.words ?? 1;
  }

  return found;
}

function longestAt<Meaning>(phrases: Phrases<Meaning>, tokens: Token[], first: number) {
  let longest: { occurrence: Occurrence<Meaning>; words: number } | undefined;
  let node: Phrases<Meaning> | undefined = phrases;
  for (let index = first; node; index += 1) {
    const token = tokens[index];
    if (index > first && token?.gap === APART) break;
    node = token && node.next.get(stepOf(token, index - first));
    if (!node || !token || node.meanings.length === 0) continue;
    const { start } = tokens[first] ?? token;
    longest = { occurrence: { start, end: token.end, meanings: node.meanings }, words: index - first + 1 };
  }

  return longest;
}

const stepOf = ({ word, gap }: Token, index: number): string => (index === 0 ? word : gap + word);
