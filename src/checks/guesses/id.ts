import { type Guess, readShort } from '#checks/guesses/guess.ts';
import { ID } from '#schemas/fields.ts';

/** `"back-end"` for `Back-end`, `back-end.yml` and `/families/back-end/`. */
export function guessId(found: unknown): Guess {
  const text = readShort(found) ?? '';
  const name = text.replace(/\/$/, '').split('/').at(-1) ?? '';
  // Other signs are spelt out in an id: the one of C++ is cpp.
  if (!/^[\p{L}\p{N} _.'’()-]+$/u.test(name)) return {};
  const words = name
    .replace(/\.(?:ya?ml|mdx?)$/i, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const ids = name.includes('.js') ? [words.join(''), words.join('-')] : [words.join('-')];

  return { meant: ids.filter((id) => ID.test(id) && id !== text).map((id) => `"${id}"`) };
}
