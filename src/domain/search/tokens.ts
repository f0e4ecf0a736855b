import { foldName } from '#domain/names.ts';

/** A word of a text as it is compared, and where it stands. A comma or slash between words is a token too. */
export interface Token {
  /** Folded: `'nodejs'` for "Node.js", `'c#'` for "C#". */
  key: string;
  typed: string;
  from: number;
  to: number;
}

// A word begins with a letter or digit (or a dot: ".NET") and may have within it what tells names apart. A sign of money is one too.
const WORD = /\.?[\p{L}\p{N}][\p{L}\p{N}\p{M}+#.'’]*|[/,;|\p{Sc}]/gu;

/** The words of a text. `'C++/node.js'` has three tokens; the hyphen of "back-end" parts two words that a name joins again. */
export const toTokens = (text: string): Token[] =>
  [...text.matchAll(WORD)].map(({ 0: found, index }) => {
    const typed = found.replace(/(?<=.)[.'’]+$/u, '');

    return { key: toWord(typed), typed, from: index, to: index + typed.length };
  });

export const isSeparator = ({ key }: Token): boolean => /^[/,;|]$/.test(key);

/** The key under which a name is found, whatever spaces, hyphens or slashes are typed: `'backend'` for "Back-end". */
export const toKey = (name: string): string => toWords(name).join('');

/** The folded words of a name: `['back', 'end']`. */
export function toWords(name: string): string[] {
  if (PLAIN.test(name)) return name.toLowerCase().split(/[ -]+/).filter(Boolean);

  return toTokens(name)
    .filter((token) => !isSeparator(token))
    .map(({ key }) => key);
}

// Most names are plain, and ten thousand of them are read when a page asks for search.
const PLAIN = /^[a-z0-9 -]*$/i;

const toWord = (typed: string): string => foldName(typed).replace(/['’]/gu, '');
