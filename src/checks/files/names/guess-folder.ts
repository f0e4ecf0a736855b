import type { RawFile } from '#checks/document.ts';
import { findTrueHome } from '#checks/fields/wrong-folder.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';

// Enough to see the names of all fields of an ordinary file.
const ENOUGH = 20_000;

/**
 * The folder that a file was probably meant for, `content/skills`, by the names of its fields, when it is not the own one. Nothing is
 * parsed. A file that stands in no folder is taken for a list, whose fields are unlike all others.
 */
export function guessFolder({ bytes }: RawFile, own: CollectionName = 'levels'): string | undefined {
  const text = new TextDecoder().decode(bytes?.subarray(0, ENOUGH));
  const names = Array.from(text.matchAll(/^([A-Za-z]\w*):/gm), ([, name = '']) => [name, '']);
  const home = findTrueHome(Object.fromEntries(names), own);

  return home && COLLECTIONS[home].kind === 'folder' ? `content/${COLLECTIONS[home].at}` : undefined;
}
