import type { RawFile } from '#checks/document.ts';
import type { Fault } from '#checks/files/names/judge-file.ts';
import { mendName } from '#checks/files/names/judge-name.ts';
import { FIXED_PAGES, TAKEN } from '#domain/integrity/pages.ts';
import { shorten } from '#schemas/quote.ts';

// A folder of the site that no page could be named after.
const WRITTEN_FOLDERS = ['_astro'];
const WRITTEN_FILES = /^(?:(?:robots|llms)\.txt|sitemap[^/]*\.xml|(?:404|index)\.html)$/;
const ICONS = /^(?:favicon\.(?:svg|ico)|apple-touch-icon\.png)$/;
const FOLDER_NAME = /^[a-z0-9-]+$/;
const PAGE = /^content\/pages\/([^/]+)\.mdx$/;

/** The folders that the site writes itself, by their names in small letters. */
export function listTaken(files: RawFile[]): Set<string> {
  const pages = files.flatMap(({ path }) => PAGE.exec(path)?.[1]?.toLowerCase() ?? []);

  return new Set([...TAKEN, ...FIXED_PAGES, ...WRITTEN_FOLDERS, ...pages]);
}

/**
 * What is wrong with the place of a file that is served untouched: it, or a folder on the way to it, stands where the site writes
 * its own.
 */
export function findPlaceFault(path: string, taken: Set<string>): Fault | undefined {
  const folders = path.split('/').slice(1);
  const name = folders.pop() ?? '';
  const [top] = folders.length > 0 ? folders : [name];
  // Some computers do not tell small letters from capitals.
  if (top !== undefined && taken.has(fold(top))) return tellFolder(top);
  if (folders.length === 0 && WRITTEN_FILES.test(fold(name)))
    return { rule: 'public-file-taken', message: 'The site writes this file itself. Delete this one.' };
  if (folders.length === 0 && ICONS.test(fold(name)))
    return {
      rule: 'public-file-taken',
      message:
        'The site draws its icons from src/components/page/Logo.astro. Change the drawing there, and delete this file.',
    };
  const odd = folders.find((folder, at) => !FOLDER_NAME.test(folder) && !(at === 0 && folder === '.well-known'));

  return odd === undefined ? undefined : tellOdd(odd);
}

const fold = (name: string): string => name.normalize('NFKC').toLowerCase();

const tellFolder = (folder: string): Fault => ({
  rule: 'public-file-taken',
  message: `The site writes the folder "${folder}" itself. Move this file into another folder, for example public/images.`,
});

function tellOdd(folder: string): Fault {
  const shown = shorten(folder, 40);
  const message = `Found the folder "${shown}". A folder in public has small letters, digits and hyphens only; with a dot it could take the place of a page. Name it ${mendName(folder.replaceAll('.', '-')) || 'images'}.`;

  return { rule: 'public-file-taken', message };
}
