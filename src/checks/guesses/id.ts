import { type Guess, readShort } from '#checks/guesses/guess.ts';
import { ID } from '#schemas/fields.ts';

/** The id of the entry that a text stands for; undefined when no entry goes by it. */
type FindId = (text: string) => string | undefined;

/**
 * `"back-end"` for `Back-end`, `back-end.yml` and `/families/back-end/`. Where the entries are known, only the id of one: `"csharp"`
 * for `C#`.
 */
export function guessId(found: unknown, find?: FindId): Guess {
  const text = readShort(found) ?? '';
  const name = (text.replace(/\/$/, '').split('/').at(-1) ?? '')
    .replace(/\.(?:ya?ml|mdx?)$/i, '')
    .replaceAll(/\p{Pd}/gu, '-');
  const ids = find ? [find(name)] : [spellId(name)];

  return { meant: ids.flatMap((id) => (id === undefined || id === text ? [] : `"${id}"`)) };
}

/** The id that a text would be; undefined with signs that are spelt out in one: the id of C++ is cpp. */
function spellId(name: string): string | undefined {
  if (!/^[\p{L}\p{N} _.'’()-]+$/u.test(name)) return undefined;
  const id = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-');

  return ID.test(id) ? id : undefined;
}
