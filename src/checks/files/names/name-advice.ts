import type { RawFile } from '#checks/document.ts';
import { isDocument, withoutEnding } from '#checks/files/names/endings.ts';
import { guessFolder } from '#checks/files/names/guess-folder.ts';
import { mendName } from '#checks/files/names/judge-name.ts';
import type { CollectionName } from '#schemas/collections.ts';

/** A file and its name, in a folder of the content. */
export interface Named {
  file: RawFile;
  /** With its slash: `content/roles/`. */
  folder: string;
  name: string;
  /** What files of this folder end in: `.mdx`. */
  ending: string;
  collection: CollectionName;
  /** The paths of all files. */
  paths: Set<string>;
}

/** The name that the file should have; the ending alone when nothing of the old name can stay. */
export const mendFileName = ({ name, ending }: Named): string => mendName(withoutEnding(name)) + ending;

/** Whether some computers take two names for the same. */
export const isSameName = (a: string, b: string): boolean => fold(a) === fold(b);

const fold = (name: string): string => name.normalize('NFKC').toLowerCase();

export function tellBetter({ folder, ending, paths }: Named, better: string): string {
  if (better === ending)
    return `Use small letters, digits and single hyphens, for example senior-back-end-developer${ending}.`;
  if (paths.has(folder + better))
    return `${better} exists already: delete one of the two, or give this one another name.`;

  return `Name it ${better}.`;
}

export const tellTwin = (better: string, path: string): string =>
  `Many computers cannot tell ${path} from ${better}, and keep only one of them. Delete one of the two.`;

export function tellDraft(named: Named): string {
  const better = mendFileName({ ...named, name: named.name.replace(/^_+/, '') });

  return `A file whose name begins with "_" is never read. ${HIDE[named.collection]?.(better) ?? `Name it ${better}, or delete it.`}`;
}

/** How to keep something from readers for the time being. */
const HIDE: Partial<Record<CollectionName, (name: string) => string>> = {
  roles: (name) => `To keep it from readers, name it ${name} and write "status: draft" in it.`,
  faqs: (name) => `To keep it from readers, name it ${name} and write "status: draft" in it.`,
  openings: (name) => `To keep it from readers, name it ${name} and set "posted" to a day in the future.`,
};

export const tellReserved = ({ name, ending, folder }: Named): string =>
  `"${name.slice(0, -ending.length)}" is an address of the site itself. Name the file in ${folder.slice(0, -1)} after what it is about.`;

export function tellEnding(named: Named): string {
  const { file, folder, name, ending, paths } = named;
  if (/^readme\b/i.test(name))
    return 'Notes for editors stand in content/README.md. Move the text there, or delete this file.';
  const better = mendFileName(isDocument(name) ? { ...named, name: name.replace(/\.\w+$/, '') } : named);
  if (paths.has(folder + better))
    return `Only ${better} beside it is read. Move there what it lacks, and delete this file.`;
  const other = guessFolder(file, named.collection);
  if (other)
    return `Its fields are those of ${other}. Move it to ${other}/${mendName(withoutEnding(name))}${endingOf(name)}.`;
  if (isDocument(name))
    return `Files in ${folder.slice(0, -1)} are plain text. Copy the words into a new file ${better}, and delete this one.`;

  return `Files in ${folder.slice(0, -1)} end in ${ending}. ${tellBetter(named, better)}`;
}

const endingOf = (name: string): string => (/\.ya?ml$/i.test(name) ? '.yml' : '.mdx');
