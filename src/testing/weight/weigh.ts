import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { FOR_EDITORS } from '#hosting/response-headers.ts';
import { type BuiltPage, listFiles, readPages, select } from '#testing/site/built-page.ts';
import { BUDGETS, type Budget } from '#testing/weight/budgets.ts';

/** What one page weighs; bytes as brotli 11 sends them. */
export interface Weight extends Omit<Budget, 'pages'> {
  path: string;
}

/** The pages of one budget, the heaviest of each figure. */
export interface KindWeight {
  budget: Budget;
  count: number;
  /** The page with most bytes. */
  heaviest: Weight;
  /** The most of each figure, whichever page has it. */
  most: Weight;
}

/** Bytes of a text as a good server sends it. */
export const weigh = (text: string | Buffer): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** What each page of a built site weighs. Pages that only lead on are left out, and what is for editors. */
export const weighPages = (folder: string): Weight[] =>
  readPages(folder)
    .filter(({ isMoved, path }) => !isMoved && !FOR_EDITORS.includes(path.split('/')[1] ?? ''))
    .map((page) => weighPage(page, folder));

/** The pages by the budget that holds for them, in the order of the budgets. Throws when a page has none. */
export function weighKinds(weights: Weight[], budgets: Budget[] = BUDGETS): KindWeight[] {
  const kinds = new Map(budgets.map((budget) => [budget, [] as Weight[]]));
  for (const weight of weights) {
    const budget = budgets.find(({ pages }) => fits(weight.path, pages));
    if (!budget) throw new Error(`There is no budget for ${weight.path}. Write one in src/testing/weight/budgets.ts.`);

    kinds.get(budget)?.push(weight);
  }

  return [...kinds].flatMap(([budget, pages]) => {
    const [heaviest] = pages.toSorted((a, b) => b.page - a.page);

    return heaviest ? [{ budget, count: pages.length, heaviest, most: most(pages, heaviest) }] : [];
  });
}

function weighPage(page: BuiltPage, folder: string): Weight {
  const sources = (selector: string, name: string) =>
    select(page, selector).map(({ attributes }) => attributes[name] ?? '');
  const inline = [...page.html.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
  // Where nothing is listed, the field in the header needs names only.
  const [onUse = ''] = [...sources('[data-script]', 'data-script'), ...sources('[data-names]', 'data-names')];
  const first = withImports(onUse.slice(1), folder);
  const behind = select(page, 'template link');
  const holding = select(page, 'link[rel="stylesheet"], script[src]').filter(
    (part) => !behind.includes(part) && holdsUp(part.attributes),
  );

  return {
    path: page.path,
    page: weigh(page.html),
    script:
      (inline.length > 0 ? weigh(inline.join('\n')) : 0) +
      sum(sources('script[src]', 'src').map((source) => weighScript(source, folder))),
    onUse: sum(first.map((file) => weighFile(file, folder))),
    later: sum(listLater(first, folder).map((file) => weighFile(file, folder))),
    requests: 1 + holding.length,
  };
}

const holdsUp = ({ type, defer, media }: Record<string, string>): boolean =>
  type !== 'module' && defer === undefined && media !== 'print';

/** All fonts of a built site together, in bytes. */
export const weighFonts = (folder: string): number =>
  sum(
    listFiles(folder)
      .filter((file) => file.endsWith('.woff2'))
      .map((file) => readFileSync(join(folder, file)).length),
  );

/** Bytes of a script with all that it imports, by its address. */
export const weighScript = (source: string, folder: string): number =>
  sum(withImports(source.slice(1), folder).map((file) => weighFile(file, folder)));

/** A script with all that it imports before it runs. */
function withImports(file: string, folder: string): string[] {
  const imported = listNamed(file, folder, /(?:from|import)\s*["`]\.\/([^"`]+)["`]/g);

  return [...new Set([file, ...imported.flatMap((name) => withImports(name, folder))])];
}

/** What some scripts import when they need it, with all that this imports, besides themselves. */
function listLater(files: string[], folder: string): string[] {
  const imported = files.flatMap((file) => listNamed(file, folder, /import\(["`]\.\/([^"`]+)["`]\)/g));
  const all = new Set(imported.flatMap((name) => withImports(name, folder)));

  return [...all].filter((file) => !files.includes(file));
}

const listNamed = (file: string, folder: string, pattern: RegExp): string[] =>
  isFile(file, folder)
    ? [...readFileSync(join(folder, file), 'utf8').matchAll(pattern)].map(([, name = '']) => `_astro/${name}`)
    : [];

const isFile = (file: string, folder: string): boolean => file !== '' && existsSync(join(folder, file));

const weighFile = (file: string, folder: string): number =>
  isFile(file, folder) ? weigh(readFileSync(join(folder, file))) : 0;

const most = (pages: Weight[], { path }: Weight): Weight => ({
  path,
  page: Math.max(...pages.map((weight) => weight.page)),
  script: Math.max(...pages.map((weight) => weight.script)),
  onUse: Math.max(...pages.map((weight) => weight.onUse)),
  later: Math.max(...pages.map((weight) => weight.later)),
  requests: Math.max(...pages.map((weight) => weight.requests)),
});

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

function fits(path: string, pattern: string): boolean {
  const wanted = pattern.split('/');
  const found = path.split('/');

  return (
    wanted.length === found.length &&
    wanted.every((segment, at) => segment === found[at] || (segment === '*' && found[at] !== ''))
  );
}
