import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds the site aside and puts it in its place when it is finished: a build that fails half way leaves the last site as it was.
 * Stands last among the integrations, because it ends what the others may still change.
 */
export function finishedOutput(): AstroIntegration {
  let place = '';

  return {
    name: 'rolebook:finished-output',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        place = fileURLToPath(config.outDir);
        updateConfig({ outDir: new URL(`./.astro/next-${basename(place)}/`, config.root) });
      },
      'astro:build:done': ({ dir }) => replaceFolder(place, fileURLToPath(dir)),
    },
  };
}

/** Gives `folder` what is in `next`, and takes `next` away. Copied, because a folder may be another disk; `.git` stays. */
function replaceFolder(folder: string, next: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (name !== '.git') rmSync(join(folder, name), { recursive: true });
  }
  cpSync(next, folder, { recursive: true });
  rmSync(next, { recursive: true });
}
