import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds the site aside and puts it in its place when it is finished: a build that fails or is killed leaves the last site as it was.
 * Stands last among the integrations, because it ends what the others may still change.
 */
export function finishedOutput(): AstroIntegration {
  let place = '';
  let before = '';

  return {
    name: 'rolebook:finished-output',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        place = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
        const aside = (what: string) => new URL(`./.astro/${what}-${basename(place)}/`, config.root);
        before = fileURLToPath(aside('last'));
        // A build that was killed between the two moves below has left the place empty.
        if (existsSync(before) && !existsSync(place)) renameSync(before, place);
        updateConfig({ outDir: aside('next') });
      },
      'astro:build:done': ({ dir }) => replaceFolder(place, fileURLToPath(dir), before),
    },
  };
}

/**
 * Gives `place`, a folder or a link to one, what is in `next`, and takes `next` away; `before` is where the last site waits meanwhile.
 * Its `.git` stays.
 */
export function replaceFolder(place: string, next: string, before: string): void {
  const folder = existsSync(place) ? realpathSync(place) : place;
  rmSync(before, { recursive: true, force: true });
  if (!moveAway(folder, before)) {
    refill(folder, next);
    return;
  }
  mkdirSync(dirname(folder), { recursive: true });
  renameSync(next, folder);
  const history = join(before, '.git');
  if (existsSync(history)) renameSync(history, join(folder, '.git'));
  rmSync(before, { recursive: true, force: true });
}

/** Whether `folder` is out of the way now. Another disk, or a folder that somebody has mounted, is not moved. */
function moveAway(folder: string, before: string): boolean {
  try {
    if (existsSync(folder)) renameSync(folder, before);

    return true;
  } catch {
    return false;
  }
}

function refill(folder: string, next: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (name !== '.git') rmSync(join(folder, name), { recursive: true });
  }
  cpSync(next, folder, { recursive: true });
  rmSync(next, { recursive: true });
}
