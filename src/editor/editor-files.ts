import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HomedFile, RawFile } from '#checks/document.ts';
import { placeFiles } from '#checks/files/place-files.ts';
import { toEditorSchema } from '#editor/editor-schema.ts';
import { listKnownIds } from '#editor/known-ids.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';

/** Where the language server of Astro looks, and nowhere else. Editors of YAML are told the same place in .vscode/settings.json. */
export const FOLDER = '.astro/collections';

/** Unlike the names that Astro gives to the schemas it writes there itself. */
export const schemaName = (name: CollectionName): string => `content-${name}`;

const NAMES = Object.keys(COLLECTIONS) as CollectionName[]; // keys of COLLECTIONS are its keys

/** The files that editors need, by path from the root of the repository: a schema for each collection, and where each is used. */
export function listEditorFiles(root: string, files: RawFile[]): Map<string, string> {
  const { homed } = placeFiles(files);
  const known = listKnownIds(homed);
  const schemas = NAMES.map((name): [string, string] => [
    `${FOLDER}/${schemaName(name)}.schema.json`,
    toText(toEditorSchema(name, known)),
  ]);

  return new Map([...schemas, [`${FOLDER}/collections.json`, toText(listPages(root, homed))]]);
}

/** Which schema holds for the fields of which MDX file, as the language server of Astro reads it. */
function listPages(root: string, files: HomedFile[]) {
  const pages = files.filter(({ path }) => path.endsWith('.mdx'));
  const collections = NAMES.filter((name) => pages.some(({ collection }) => collection === name));

  return {
    collections: collections.map((name) => ({ hasSchema: true, name: schemaName(name) })),
    entries: Object.fromEntries(pages.map(({ path, collection }) => [addressOf(root, path), schemaName(collection)])),
  };
}

// The server looks files up in small letters, and with their letters as they are.
const addressOf = (root: string, path: string): string =>
  decodeURIComponent(pathToFileURL(join(root, path)).href).toLowerCase();

const toText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
