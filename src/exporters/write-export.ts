import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type ExportFile, toJsonFile } from '#exporters/export-file.ts';

/** Says which files of a folder are ours, and what was in them: a folder without it is somebody else's. */
const LIST = 'export.json';
const TOOL = 'Rolebook search export';

/**
 * Writes an export into a folder: whole, or not at all. One that was written before is replaced. Throws when the folder has anything
 * else in it, a file of ours that somebody has changed included.
 */
export function writeExport(folder: string, files: ExportFile[]): void {
  const place = resolve(folder);
  refuseOthers(place, folder);
  const list = toJsonFile(LIST, {
    tool: TOOL,
    files: Object.fromEntries(files.map(({ name, text }) => [name, digestOf(text)])),
  });
  const aside = (what: string) => join(dirname(place), `.${basename(place)}-${what}-${process.pid}`);
  const [next, last] = [aside('next'), aside('last')];
  try {
    mkdirSync(next, { recursive: true });
    for (const { name, text } of [...files, list]) writeFileSync(join(next, name), text);
    if (existsSync(place)) renameSync(place, last);
    renameSync(next, place);
  } catch (error) {
    if (existsSync(last) && !existsSync(place)) renameSync(last, place);
    throw error;
  } finally {
    for (const rest of [next, ...(existsSync(place) ? [last] : [])]) rmSync(rest, { recursive: true, force: true });
  }
}

function refuseOthers(place: string, typed: string): void {
  const why = findOthers(place);
  if (why === undefined) return;
  throw new Error(`${typed} ${why}. Nothing was written. Choose another folder with --out, or take this one away.`);
}

/** What in a place is somebody else's; undefined when nothing is. */
function findOthers(place: string): string | undefined {
  if (!existsSync(place)) return undefined;
  if (!lstatSync(place).isDirectory()) return 'is no folder';
  const names = readdirSync(place);
  if (names.length === 0) return undefined;
  const known = readList(join(place, LIST));
  if (!known) return 'was not written by this command';
  const strange = names.find((name) => name !== LIST && !known.has(name));
  if (strange !== undefined) return `has "${strange}" in it, which this command did not write`;
  const changed = names.find((name) => name !== LIST && digestOf(readFileSync(join(place, name))) !== known.get(name));

  return changed && `has a "${changed}" that somebody has changed`;
}

/** The files that an export wrote, with the digests of what they held; undefined when there is no such list. */
function readList(file: string): Map<string, string> | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const { tool, files } = JSON.parse(readFileSync(file, 'utf8'));

    return tool === TOOL ? new Map(Object.entries<string>(files)) : undefined;
  } catch {
    return undefined;
  }
}

const digestOf = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');
