import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { digestOf } from '#checks/kept-file.ts';

/** What makes pages out of content, besides the folder `src`. */
const BESIDE = ['astro.config.ts', 'package.json', 'tsconfig.json'];

/**
 * A digest of all that a page depends on besides what it is given to say: code, messages, styles, every installed program, and the
 * `settings` of this build. Undefined where npm has not installed them, because nobody knows then which they are.
 */
export function siteCode(root: string, settings: unknown[]): string | undefined {
  const installed = join(findPackageJSON('astro', import.meta.url) ?? '', '../../.package-lock.json');
  if (!existsSync(installed)) return undefined;
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !file.startsWith(join(root, 'src/testing')))
    .sort();
  const files = [...BESIDE.map((file) => join(root, file)), installed, ...sources];
  const machine = [process.versions, Intl.DateTimeFormat().resolvedOptions(), process.argv.slice(2), settings];

  return digestOf(JSON.stringify(machine), ...files.flatMap((file) => [file.slice(root.length), readFileSync(file)]));
}
