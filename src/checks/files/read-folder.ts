import { closeSync, constants, lstatSync, openSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { RawFile } from '#checks/document.ts';
import { largestSize } from '#checks/files/sizes.ts';
import { compareText } from '#domain/text-order.ts';

/** The folders that the check looks into, from the root of the repository. */
export const FOLDERS = ['content', 'public'] as const;

/** Folders in folders, and files in all. More than these is no site, and could keep the check busy for ever. */
const DEEPEST = 8;
const MOST = { files: 100_000, bytes: 256 * 1024 * 1024 };

// macOS writes this file into every folder that somebody looks at; git leaves it out. What lies in public is published all the same.
const IGNORED = /^content\/(?:.*\/)?\.DS_Store$/;

/**
 * Every file below `content` and `public`, in order of its path. No link is followed, nothing large is read, and what cannot be
 * read is listed all the same.
 */
export function readFolder(root: string): RawFile[] {
  return FOLDERS.flatMap((folder) => takeSome(folder, listFiles(root, folder))).sort((a, b) =>
    compareText(a.path, b.path),
  );
}

/** As many of the files as are ever read; a folder that holds more says so itself. */
export function takeSome(folder: string, files: Iterable<RawFile>): RawFile[] {
  const taken: RawFile[] = [];
  let bytes = 0;
  for (const file of files) {
    bytes += file.bytes?.length ?? 0;
    if (taken.length >= MOST.files || bytes > MOST.bytes)
      return [...taken, { path: folder, kind: 'too-many', size: 0 }];
    taken.push(file);
  }

  return taken;
}

function* listFiles(root: string, path: string, depth = 0): Generator<RawFile> {
  try {
    const stat = lstatSync(join(root, path), { throwIfNoEntry: depth > 0 });
    if (!stat) return;
    if (stat.isFile() && IGNORED.test(path)) return;
    if (!stat.isDirectory()) yield toRawFile(root, path, stat);
    else if (depth > DEEPEST) yield { path, kind: 'too-deep', size: 0 };
    else for (const name of readdirSync(join(root, path))) yield* listFiles(root, `${path}/${name}`, depth + 1);
  } catch {
    // Gone since its folder was listed, without permission, or with a name that this computer cannot spell.
    yield { path, kind: 'unreadable', size: 0 };
  }
}

function toRawFile(root: string, path: string, stat: Stats): RawFile {
  const { size } = stat;
  if (stat.isSymbolicLink()) return { path, kind: 'symlink', size };
  if (!stat.isFile()) return { path, kind: 'other', size };
  if (size > largestSize(path)) return { path, kind: 'file', size };

  return { path, kind: 'file', size, bytes: readBytes(join(root, path)) };
}

// A file that became a link or a pipe since we looked is not followed and not waited for. Windows does not know these flags.
const READ_NO_LINK = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function readBytes(path: string): Uint8Array {
  const file = openSync(path, READ_NO_LINK);
  try {
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
