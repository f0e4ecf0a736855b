import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { FOLDERS } from '#checks/files/read-folder.ts';

/** How long to wait after a change: one save is often several events, as editors write a second file and rename it. */
export const PAUSE_IN_MS = 80;

/** Calls `check` at once, and again after each change below `content` and `public`, until the process ends or `stop` is called. */
export function watchContent(root: string, check: () => void): () => void {
  let watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  const stop = () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(checkAnew, PAUSE_IN_MS);
  };
  // A watcher stays with the folder it was given, also when another one has come under its name: so all of them are new each time.
  const checkAnew = () => {
    stop();
    watchers = watchFolders(root, later);
    check();
  };

  checkAnew();

  return stop;
}

/**
 * Watches each folder by itself, and the root for the folders it holds. Node's recursive watching follows files, not their names:
 * it loses a file at the first program that saves by writing another one and renaming it.
 */
function watchFolders(root: string, tell: () => void): FSWatcher[] {
  const inRoot = watch(root, (_, name) => {
    if (FOLDERS.some((folder) => folder === name)) tell();
  });
  const below = FOLDERS.flatMap((folder) => listFolders(join(root, folder))).flatMap((path) => {
    try {
      return watch(path, tell);
    } catch {
      // Gone since it was listed, which the folder around it tells.
      return [];
    }
  });

  return [inRoot, ...below].map((watcher) => watcher.on('error', tell));
}

/** A folder and every folder in it. Links are not followed: the check refuses them. */
function listFolders(path: string): string[] {
  try {
    const inside = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());

    return [path, ...inside.flatMap(({ name }) => listFolders(join(path, name)))];
  } catch {
    return [];
  }
}
