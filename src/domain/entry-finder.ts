import { foldName } from '#domain/names.ts';
import { findNearestName } from '#domain/nearest-name.ts';

/** An entry, with the names that people know it by. */
interface Named {
  id: string;
  name?: string | undefined;
  title?: string | undefined;
  aliases?: string[];
  alternateTitles?: string[];
}

/** Finds an entry of one collection by what somebody wrote in place of its id. */
export interface EntryFinder {
  /** The id of the entry that has this name: `nodejs` for `Node.js`. */
  byName: (typed: string) => string | undefined;
  /** The id that was probably meant: it or a name is spelt alike, or is the only one with these words. */
  nearest: (typed: string) => string | undefined;
}

/** `ids` are those of all entries; of some of them nothing else may be known. */
export function entryFinder(ids: Iterable<string>, entries: Named[]): EntryFinder {
  const spelt = Array.from(ids, (id): Spelling => [id, id]);
  const written = [...entries.flatMap(listNames), ...spelt];
  const names = new Map(entries.flatMap(listNames).map(fold));
  const known = new Map(written.map(fold));
  // An id that is only written in another way is no name.
  for (const [folded] of spelt.map(fold)) names.delete(folded);

  return {
    byName: (typed) => names.get(foldName(typed)),
    nearest: (typed) => {
      const folded = foldName(typed);
      const near = findNearestName(typed, known.values()) ?? known.get(findNearestName(folded, known.keys()) ?? '');

      return known.get(folded) ?? near ?? findOnly(typed, written);
    },
  };
}

/** How an entry may be written, and its id. */
type Spelling = [written: string, id: string];

const fold = ([written, id]: Spelling): Spelling => [foldName(written), id];

const listNames = ({ id, name, title, aliases = [], alternateTitles = [] }: Named): Spelling[] =>
  [name, title, ...aliases, ...alternateTitles].flatMap((one): Spelling[] => (one === undefined ? [] : [[one, id]]));

/** The id of the only entry that has all the words of a text in its id or in one name: `engineering-hire` for `Engineering`. */
function findOnly(text: string, spellings: Spelling[]): string | undefined {
  const words = wordsOf(text);
  if (words.every(({ length }) => length < SHORT)) return undefined;
  const ids = new Set<string>();
  for (const [written, id] of spellings) {
    const own = new Set(wordsOf(written));
    if (words.every((word) => own.has(word))) ids.add(id);
  }

  return ids.size === 1 ? [...ids][0] : undefined;
}

const SHORT = 4;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [];
