import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, posix, relative } from 'node:path';
import { AS_ADDRESS, AS_STYLE, AS_TEXT, BUNDLED, checkImport, ROOMS, roomOf } from '#testing/architecture-rooms.ts';
import {
  codeParts,
  type FoundImport,
  listClockReads,
  listFreeNames,
  listImports,
  splitAstro,
} from '#testing/source-code.ts';

export type Rule =
  | 'aliases'
  | 'astro-content'
  | 'clock'
  | 'cycle'
  | 'direction'
  | 'disk'
  | 'folder-name'
  | 'layout-first'
  | 'pure-domain'
  | 'schema-packages';

/** A place where the house is not as src/DECISIONS.md and the design say. `file` counts from the folder that was read. */
interface Violation {
  rule: Rule;
  file: string;
  detail: string;
}

/** A file with all that it imports. */
export interface Source {
  file: string;
  text: string;
  imports: Import[];
}

/** An import, and the file it leads to, `views/time.ts`; a package has none. */
export interface Import extends FoundImport {
  target?: string | undefined;
}

/** The aliases of package.json: `{ '#domain/*': './src/domain/*' }`. */
export type Aliases = Record<string, string>;

/** Every file below `root`, with the imports of `.ts` and `.astro`. The fixtures of this very test break every rule and are left out. */
export function readSources(root: string, aliases: Aliases): Source[] {
  const files = readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('testing/fixtures/'))
    .sort();

  return files.map((file) => {
    const isCode = file.endsWith('.ts') || file.endsWith('.astro');
    const text = isCode ? readFileSync(join(root, file), 'utf8') : '';
    const imports = listImports(file, text).map((found) => ({
      ...found,
      target: resolve(found.specifier, file, files, aliases),
    }));

    return { file, text, imports };
  });
}

/** Every violation of every rule. */
export const checkArchitecture = (sources: Source[]): Violation[] => [
  ...sources.flatMap((source) => RULES.flatMap((check) => check(source))),
  ...checkCycles(sources),
];

const RULES: ((source: Source) => Violation[])[] = [
  checkFolderName,
  checkAliases,
  checkDirection,
  checkSchemaPackages,
  checkDomain,
  checkClock,
  checkAstroContent,
  checkDisk,
  checkLayoutFirst,
];

const say = (rule: Rule, { file }: Source, details: string[]): Violation[] =>
  details.map((detail) => ({ rule, file, detail }));

const MEANINGLESS = /^(utils?|libs?|helpers?|commons?|shared)$/i;

function checkFolderName(source: Source): Violation[] {
  const folders = source.file.split('/').slice(0, -1);

  return say(
    'folder-name',
    source,
    folders.filter((folder) => MEANINGLESS.test(folder)).map((folder) => `"${folder}" does not say what it holds.`),
  );
}

/** Names instead of paths: a relative import stays in its folder, and every alias leads to a file. */
function checkAliases(source: Source): Violation[] {
  const own = posix.dirname(source.file);

  return say(
    'aliases',
    source,
    source.imports.flatMap(({ specifier }) => {
      if (/^(\/|src\/|file:)/.test(specifier)) return [`${specifier}: write an alias such as #domain/pay.ts.`];
      if (specifier.startsWith('.') && posix.relative(own, posix.join(own, specifier)).startsWith('..'))
        return [`${specifier} leaves its folder: write an alias such as #domain/pay.ts.`];

      return [];
    }),
  ).concat(
    say(
      'aliases',
      source,
      source.imports
        .filter(({ specifier, target }) => /^[#.]/.test(specifier) && target === undefined)
        .map(({ specifier }) => `${specifier} leads to no file.`),
    ),
  );
}

function checkDirection(source: Source): Violation[] {
  const room = roomOf(source.file);
  if (!(room in ROOMS)) {
    return source.imports.length > 0
      ? say('direction', source, [`"${room}" is no room of the house: give it a place in ROOMS.`])
      : [];
  }

  return say(
    'direction',
    source,
    source.imports.filter((found) => !checkImport(source.file, found)).map(({ specifier }) => `imports ${specifier}`),
  );
}

function checkSchemaPackages(source: Source): Violation[] {
  if (roomOf(source.file) !== 'schemas') return [];
  const allowed = isTest(source.file) ? ['astro/zod', 'vitest'] : ['astro/zod'];

  return say(
    'schema-packages',
    source,
    source.imports
      .filter(({ specifier }) => isPackage(specifier) && !allowed.includes(specifier))
      .map(({ specifier }) => `imports ${specifier}`),
  );
}

const OUTSIDE = new Set(
  'window document navigator location history localStorage sessionStorage indexedDB customElements DOMParser HTMLElement Element Node Event fetch process console globalThis'.split(
    ' ',
  ),
);

/** The domain is calculation only: no Astro, browser, disk or machine. The clock is a rule of its own. */
function checkDomain(source: Source): Violation[] {
  if (roomOf(source.file) !== 'domain') return [];
  const imported = source.imports
    .filter(({ specifier }) => /^astro\b/.test(specifier) || isBuiltin(specifier))
    .map(({ specifier }) => `imports ${specifier}`);
  const named = codeParts(source.file, source.text).flatMap(({ code }) =>
    [...listFreeNames(code)].filter((name) => OUTSIDE.has(name)).map((name) => `uses ${name}`),
  );

  return say('pure-domain', source, [...imported, ...named]);
}

const TIMELESS =
  /^(schemas|domain|messages|views|structured-data|feeds|components|layouts|pages|checks|paths\.ts|content\.config\.ts|load-catalogue\.ts)$/;
const CLOCK = 'checks/calendar.ts';
/** These measure how long the check takes on a hostile file. */
const TIMED_TEST = /^checks\/.*\.test\.ts$/;
const CLOCK_IN_TEMPLATE = /\bDate\.now\b|\bnew Date(?![\w(])|\bnew Date\(\s*\)/g;

/** "Now" is read in one file, for the check and the site alike. A script in the browser has a clock of its own. */
function checkClock(source: Source): Violation[] {
  const { file } = source;
  if (!TIMELESS.test(roomOf(file)) || file === CLOCK || TIMED_TEST.test(file)) return [];
  const code = codeParts(source.file, source.text).filter(({ inScript }) => !inScript);
  const template = source.file.endsWith('.astro')
    ? splitAstro(source.text).template.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    : '';
  const reads = [
    ...code.flatMap((part) => listClockReads(part.code)),
    ...[...template.matchAll(CLOCK_IN_TEMPLATE)].map(([read]) => read),
  ];

  return say(
    'clock',
    source,
    reads.map((read) => `asks ${read} for the time`),
  );
}

function checkAstroContent(source: Source): Violation[] {
  return say(
    'astro-content',
    source,
    source.imports.filter(({ specifier }) => specifier === 'astro:content').map(() => 'imports astro:content'),
  );
}

const DISK = /^(node:)?(fs|path)(\/.*)?$/;

function checkDisk(source: Source): Violation[] {
  if (['checks', 'deploy', 'editor', 'exporters', 'hosting', 'integrations', 'testing'].includes(roomOf(source.file)))
    return [];
  // What was drawn once is kept for the next build, by one file.
  if (/^pictures\/kept-pictures(\.test)?\.ts$/.test(source.file)) return [];

  return say(
    'disk',
    source,
    source.imports.filter(({ specifier }) => DISK.test(specifier)).map(({ specifier }) => `imports ${specifier}`),
  );
}

/** The order of the cascade layers is the order of imports: layers.css first in the layout, the layout first in a route. */
function checkLayoutFirst(source: Source): Violation[] {
  const { file, imports } = source;
  const [first] = imports.filter(({ isTypeOnly }) => !isTypeOnly);
  const room = roomOf(file);
  if (room === 'layouts' && first?.target !== 'styles/layers.css')
    return say('layout-first', source, ['does not import #styles/layers.css first']);
  if (room !== 'pages' || !imports.some(({ target }) => target?.startsWith('layouts/'))) return [];

  return first?.target?.startsWith('layouts/')
    ? []
    : say('layout-first', source, [`imports ${first?.specifier} before the layout`]);
}

/** One violation for each ring of files, named by its first file. A type-only import counts: it ties two files as much to the reader. */
function checkCycles(sources: Source[]): Violation[] {
  const imports = new Map(
    sources.map(({ file, imports: found }) => [file, found.flatMap(({ target }) => target ?? [])]),
  );
  const seen = new Set<string>();

  return sources.flatMap(({ file }) => {
    if (seen.has(file)) return [];
    const ring = findRing(file, imports);
    for (const member of ring) seen.add(member);

    return ring.length > 0 ? [{ rule: 'cycle' as const, file, detail: [...ring, file].join(' → ') }] : [];
  });
}

/** The shortest way from a file back to itself; empty when there is none. */
function findRing(start: string, imports: Map<string, string[]>): string[] {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of imports.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return way;
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }

  return [];
}

const isTest = (file: string): boolean => file.endsWith('.test.ts');
const isPackage = (specifier: string): boolean => !/^[#./]/.test(specifier);
const isBuiltin = (specifier: string): boolean =>
  specifier.startsWith('node:') || builtinModules.includes(specifier.split('/')[0] ?? '');

/** The file that an alias or a relative path names, as in the list of files; undefined for packages and for nothing. */
function resolve(specifier: string, from: string, files: string[], aliases: Aliases): string | undefined {
  const path = specifier.startsWith('.')
    ? posix.join(dirname(from), specifier)
    : Object.entries(aliases).flatMap(([alias, target]) => {
        const [head = '', tail] = alias.split('*');
        const isHit = tail === undefined ? specifier === alias : specifier.startsWith(head);

        return isHit ? [target.replace('./src/', '').replace('*', specifier.slice(head.length))] : [];
      })[0];

  const file = path?.replace(BUNDLED, '').replace(AS_TEXT, '').replace(AS_ADDRESS, '').replace(AS_STYLE, '');

  return file !== undefined && files.includes(file) ? file : undefined;
}
