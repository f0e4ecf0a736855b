/**
 * A name as it is compared: without case, diacritics, spaces, hyphens and dots inside words, but with what tells languages
 * apart. `'Node.js'` and `'node js'` are the same, `'C'`, `'C++'` and `'C#'` are not, and `'.NET'` is not `'net'`.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=[\p{L}\p{N}])[\s._/-]+(?=[\p{L}\p{N}])/gu, '')
    .trim();
}
