import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Renaming } from '#editor/rename/rename-role.ts';

/** Makes the changes on the disk: all of them, or none when one cannot be made. */
export function writeRenaming(root: string, { from, to, texts }: Renaming): void {
  const before = new Map(
    [...texts.keys(), from].filter((path) => path !== to).map((path) => [path, readFileSync(join(root, path))]),
  );

  try {
    // Never over another file, even one that came a moment ago.
    writeFileSync(join(root, to), texts.get(to) ?? '', { flag: 'wx' });
    for (const [path, text] of texts) if (path !== to) replace(join(root, path), text);
    rmSync(join(root, from));
  } catch (error) {
    for (const [path, bytes] of before) writeFileSync(join(root, path), bytes);
    if (!isThere(error)) rmSync(join(root, to), { force: true });
    throw error;
  }
}

/** A file is whole at every moment. */
function replace(path: string, text: string): void {
  const unfinished = `${path}.new`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, path);
}

/** Whether the new file was there before: then it is not ours to take away. */
const isThere = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';
