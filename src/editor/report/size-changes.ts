import { Buffer } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { PageChanges, PageName } from '#editor/report/page-changes.ts';
import type { Side } from '#editor/report/side.ts';

/** How much of a page there is before and after. */
interface SizeChange extends PageName {
  before: number;
  after: number;
}

export interface SizeChanges {
  /** `words`: bytes of all that candidates read on the page. `pages`: bytes of the built page as brotli 11 sends it. */
  measured: 'words' | 'pages';
  /** Pages whose size changes, those that change most first. */
  pages: SizeChange[];
  /** All pages together; only those that change are weighed when pages are measured. */
  total: { before: number; after: number };
}

/** The folders of two built sites. */
export interface BuiltFolders {
  before: string;
  after: string;
}

/** By how much pages grow and shrink. Without built sites it is their words that are counted, without markup and styles. */
export function compareSizes(before: Side, after: Side, changes: PageChanges, built?: BuiltFolders): SizeChanges {
  const listed = [...changes.added, ...changes.removed, ...changes.moved, ...changes.changed];
  const names = new Map(listed.map((page) => [page.path, page]));
  const cameFrom = new Map(changes.moved.map(({ path, from }) => [path, from]));
  const sizes = [...names.values()].map(({ path, title }): SizeChange => {
    const from = cameFrom.get(path) ?? path;

    return built
      ? { path, title, before: weighPage(built.before, from), after: weighPage(built.after, path) }
      : { path, title, before: countBytes(before, from), after: countBytes(after, path) };
  });
  const byGrowth = (size: SizeChange) => Math.abs(size.after - size.before);

  return {
    measured: built ? 'pages' : 'words',
    pages: sizes.filter((size) => byGrowth(size) > 0).sort((a, b) => byGrowth(b) - byGrowth(a)),
    total: built
      ? { before: sum(sizes.map((size) => size.before)), after: sum(sizes.map((size) => size.after)) }
      : { before: countAll(before), after: countAll(after) },
  };
}

function countBytes({ sheets }: Side, path: string): number {
  return sum((sheets.pages.get(path)?.lines ?? []).map(({ text }) => Buffer.byteLength(text)));
}

const countAll = (side: Side): number => sum([...side.sheets.pages.keys()].map((path) => countBytes(side, path)));

function weighPage(folder: string, path: string): number {
  const file = join(folder, path, 'index.html');

  return existsSync(file)
    ? brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
    : 0;
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
