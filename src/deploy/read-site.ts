import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { toAddress } from '#deploy/page-address.ts';
import { findCanonical, findSeenText } from '#deploy/seen-text.ts';

/** One file of a built site. */
export interface BuiltFile {
  /** From the folder of the site, with slashes. */
  path: string;
  bytes: number;
  hash: string;
  /** The hash of what search engines keep of it; undefined when that is nothing. */
  seen?: string | undefined;
}

/** A built site, as far as a deploy asks. */
export interface BuiltSite {
  /** Where it is published, with a slash at its end: `https://example.com/careers/`. */
  address: string;
  /** By path. */
  files: BuiltFile[];
}

/** What is looked into while a file is in memory anyway. */
export type Reader = (path: string, text: string) => void;

// Whatever the size of a site, so many files are open at once; the disk gives no more to more of them.
const LANES = 8;
// A page is looked into, and so is held whole. What is larger than any page is hashed piece by piece.
const MOST_HELD = 8_000_000;
const TEXT = /\.(?:html|js|css|json|xml|atom|webmanifest|txt)$/;

/** Where the site in a folder is published; throws when none was built there. */
export function readAddress(folder: string): string {
  const address = findCanonical(readHome(folder));
  if (address === undefined) throw new Error(`${folder}/index.html was not built by Rolebook: it has no address.`);

  return address;
}

/** The paths of all files of a site, sorted. What git keeps of the folder is none of them. */
export const listFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((path) => !path.startsWith('.git/'))
    .sort();

/** Every file with its hash; `read` is given the text of those that may name others. Memory does not grow with the site. */
export async function readFiles(folder: string, paths: string[], address: string, read?: Reader): Promise<BuiltFile[]> {
  const files: BuiltFile[] = [];
  const waiting = paths.entries();
  const walk = async () => {
    for (const [index, path] of waiting) files[index] = await readBuilt(folder, path, address, read);
  };
  await Promise.all(Array.from({ length: LANES }, walk));

  return files;
}

async function readBuilt(folder: string, path: string, address: string, read?: Reader): Promise<BuiltFile> {
  const place = join(folder, path);
  const { size } = await stat(place);
  if (size > MOST_HELD) return { path, bytes: size, hash: await hashLarge(place) };
  const content = await readFile(place);
  const file = { path, bytes: content.length, hash: hashOf(content) };
  if (!TEXT.test(path)) return file;
  const text = content.toString();
  read?.(path, text);
  const seen = path.endsWith('.html') ? findSeenText(text, address + toAddress(path)) : undefined;

  return { ...file, seen: seen === undefined ? undefined : hashOf(seen) };
}

async function hashLarge(place: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(place)) hash.update(piece);

  return shorten(hash.digest('base64url'));
}

const hashOf = (content: string | Uint8Array): string =>
  shorten(createHash('sha256').update(content).digest('base64url'));

/** 22 of 43 characters, which are 128 bits: two files are never taken for one, and the manifest is half as long. */
const shorten = (digest: string): string => digest.slice(0, 22);

function readHome(folder: string): string {
  try {
    return readFileSync(join(folder, 'index.html'), 'utf8');
  } catch {
    throw new Error(`There is no built site in ${folder} yet. Run: npm run build`);
  }
}
