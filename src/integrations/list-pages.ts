import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The pages of a finished site as paths from its folder, `roles/index.html`, sorted. */
export const listPages = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
