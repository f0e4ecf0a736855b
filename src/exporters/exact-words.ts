import type { Catalogue } from '#domain/catalogue.ts';

type Skills = Pick<Catalogue, 'skills'>;

// Longer names have no other name so near that a slip would lead there.
const SHORT = 7;

/** Names of skills in which a slip of typing would be another thing: `c++`, `go`, `redis`, `k8s`. One word each, by letter. */
export const listExactWords = (catalogue: Skills): string[] =>
  sorted(
    namesIn(catalogue)
      .map((name) => name.toLowerCase())
      .filter((name) => !BETWEEN.test(name) && (name.length <= SHORT || !/^\p{L}+$/u.test(name))),
  );

/** Words of names that engines would split at a dot: `Node.js`, `.NET`; as they are written, and in small letters. */
export const listDottedWords = (catalogue: Skills): string[] =>
  sorted(
    namesIn(catalogue)
      .flatMap((name) => name.split(BETWEEN))
      .filter((word) => /\.[\p{L}\p{N}]/u.test(word))
      .flatMap((word) => [word, word.toLowerCase()]),
  );

/** What no name has within a word. */
const BETWEEN = /[^\p{L}\p{N}+#.]+/u;

const namesIn = ({ skills }: Skills): string[] =>
  [...skills.values()].flatMap(({ name, aliases }) => [name, ...aliases]);

const sorted = (words: string[]): string[] => [...new Set(words)].sort();
