import type { Span } from '#checks/finding.ts';
import { isWithin } from '#checks/words/stretches.ts';
import { listTokens, type Token } from '#checks/words/tokens.ts';
import { quoteStretch, type Slip, type Text, type Wording } from '#checks/words/wording.ts';
import type { Skill } from '#domain/content.ts';
import { onceFor } from '#domain/once.ts';

/** A name that is written in one way only. */
interface Proper {
  name: string;
  /** After how many letters a new word begins, within `Node.js` or `JavaScript`: there some people put a space. */
  joints: Set<number>;
}

/** The names of skills that are written otherwise than the skill itself: `Javascript`, `NodeJS`, `My Sql`. */
export function findMisspelt({ content, wordings }: Text): Slip[] {
  if (!content) return [];
  const names = listProper(content.skills);

  return wordings.filter(({ kind }) => kind !== 'typed').flatMap((passage) => inPassage(passage, names));
}

/** The names with a capital letter, digit or dot inside, by their letters alone. */
interface ProperNames {
  byLetters: Map<string, Proper>;
  /** All that the letters of a name begin with: most words of a text begin none. */
  beginnings: Set<string>;
}

const listProper = onceFor((skills: Skill[]): ProperNames => {
  const byLetters = new Map(
    skills
      .filter(({ name }) => name.length > 2 && /^.+[\p{Lu}\d.]/u.test(name))
      .map(({ name }) => [lettersOf(listTokens(name)), { name, joints: jointsOf(name) }]),
  );
  const beginningsOf = (letters: string) =>
    Array.from({ length: letters.length }, (_, index) => letters.slice(0, index + 1));

  return { byLetters, beginnings: new Set([...byLetters.keys()].flatMap(beginningsOf)) };
});

const lettersOf = (tokens: Token[]): string => tokens.map(({ word }) => word).join('');

function jointsOf(name: string): Set<number> {
  const joints = new Set<number>();
  let letters = 0;
  for (const { start, end } of listTokens(name)) {
    joints.add(letters);
    const word = name.slice(start, end);
    // A hump this early, as in MySQL, also begins a phrase: "my SQL".
    for (const { index } of word.matchAll(/(?<=\p{Ll})\p{Lu}/gu)) if (index > 2) joints.add(letters + index);
    letters += word.length;
  }

  return joints;
}

function inPassage(passage: Wording, names: ProperNames): Slip[] {
  const slips: Slip[] = [];
  const { text, tokens, quotations } = passage;
  for (let index = 0; index < tokens.length; ) {
    const found = longestNameAt(tokens, index, text, names);
    const written = found && text.slice(found.start, found.end);
    if (found && written !== found.name && !isFineAsItIs(found, text) && !isWithin(found, quotations)) {
      const message = `Found ${quoteStretch(passage, found)}. Write "${found.name}", as everywhere else on this site.`;
      slips.push({ rule: 'product-spelling', passage, stretch: found, message });
    }
    index += found?.words ?? 1;
  }

  return slips;
}

// Ruby on Rails is the longest that anybody breaks up: no name has more words.
const MOST_WORDS = 4;

function longestNameAt(tokens: Token[], first: number, text: string, { byLetters, beginnings }: ProperNames) {
  if (!beginnings.has(tokens[first]?.word ?? '')) return undefined;
  let letters = '';
  let longest: (Span & { name: string; words: number }) | undefined;
  const gaps = new Set<number>();
  for (let index = first; index < Math.min(first + MOST_WORDS, tokens.length); index += 1) {
    const [token, before] = [tokens[index], tokens[index - 1]];
    if (!token) break;
    const between = index > first && before ? text.slice(before.end, token.start) : '';
    if (!/^(?:[._-]|\s{1,40})?$/.test(between)) break;
    if (/\s/.test(between)) gaps.add(letters.length);
    letters += token.word;
    const proper = byLetters.get(letters);
    const start = tokens[first]?.start ?? token.start;
    if (proper && gaps.isSubsetOf(proper.joints))
      longest = { start, end: token.end, name: proper.name, words: index - first + 1 };
  }

  return longest;
}

/** Part of a file name or an address, or a name of several words with capitals of its own: `dump.sql`, `the Oracle database`. */
function isFineAsItIs({ start, end, name }: Span & { name: string }, text: string): boolean {
  const written = text.slice(start, end);
  if (/[./\\_@#-]/.test(text[start - 1] ?? '') || /^(?:[/\\_]|[.-]\p{L})/u.test(text.slice(end, end + 2))) return true;
  if (written.replace(/\s+/g, ' ') === name) return true;

  return name.includes(' ') && /\p{Lu}/u.test(written);
}
