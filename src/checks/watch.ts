import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { FOLDERS } from '#checks/files/read-folder.ts';

/** How long to wait after a change: one save is often several events, as editors write a second file and rename it. */
export const PAUSE_IN_MS = 80;

/** Calls `check` at once, and again after each change below `content` and `public`, until the process ends. */
export function watchContent(root: string, check: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(check, PAUSE_IN_MS);
  };

  for (const folder of FOLDERS.filter((name) => existsSync(join(root, name)))) {
    watch(join(root, folder), { recursive: true }, later);
  }
  check();
}
