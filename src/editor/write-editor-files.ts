import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readFolder } from '#checks/files/read-folder.ts';
import { listEditorFiles } from '#editor/editor-files.ts';

/**
 * Writes what editors need to complete and judge fields, as the content folder stands now, and says how many files changed. A file
 * that would stay the same is left alone: an editor loads each one anew that is written.
 */
export function writeEditorFiles(root: string): number {
  const place = resolve(root);
  const changed = [...listEditorFiles(place, readFolder(place))].filter(
    ([path, text]) => readNow(join(place, path)) !== text,
  );
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  }

  return changed.length;
}

const readNow = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
