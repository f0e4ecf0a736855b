import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Ends a build with one line: how many pages, how many files and bytes, how long it took. */
export function summary(): AstroIntegration {
  let started = 0;

  return {
    name: 'rolebook',
    hooks: {
      'astro:config:setup': () => {
        started = performance.now();
      },
      'astro:build:done': ({ dir, logger }) => {
        const files = listFiles(fileURLToPath(dir));
        const pages = files.filter(({ name }) => name.endsWith('.html')).length;
        const bytes = files.reduce((sum, { size }) => sum + size, 0);
        const seconds = ((performance.now() - started) / 1000).toFixed(1);

        const crowd = tellCrowd(files.length);
        if (crowd) logger.warn(crowd);
        logger.info(`${pages} pages, ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB in ${seconds} s`);
      },
    },
  };
}

/** What hosts take that count files: Cloudflare Pages without a paid plan (developers.cloudflare.com/pages/platform/limits). */
const MOST_FILES = 20_000;

/** That there are more files than some hosts take; undefined while there are not. */
export const tellCrowd = (files: number): string | undefined =>
  files > MOST_FILES
    ? `${files} files are more than the ${MOST_FILES} that some hosts take (Cloudflare Pages without a paid plan). README.md says under "Many roles" how to have fewer.`
    : undefined;

function listFiles(folder: string): { name: string; size: number }[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ name: entry.name, size: statSync(join(entry.parentPath, entry.name)).size }));
}
