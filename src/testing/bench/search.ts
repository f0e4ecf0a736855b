// npm run bench:search: what search costs at 20, 1,000 and 10,000 roles, beside other engines over the same pages. Bytes are exact.
// It is the time of the processor that counts, because what else a machine does is not what search costs: the mean of five times for
// ours, and of one for others, which at 10,000 roles are asked for every fifteenth keystroke only, as some take a second.
import { performance } from 'node:perf_hooks';
import { checkContent } from '#checks/check-content.ts';
import { packRest } from '#domain/search/pack-rest.ts';
import { packTable } from '#domain/search/pack-table.ts';
import { NOTHING_SELECTED, type Selection } from '#search/engine/selection.ts';
import { growCatalogue } from '#testing/bench/grow-catalogue.ts';
import { openMiniSearch } from '#testing/bench/search/mini-search.ts';
import { openOrama } from '#testing/bench/search/orama.ts';
import { bundleOurs, type Documents, openOurs } from '#testing/bench/search/ours.ts';
import { openPagefind } from '#testing/bench/search/pagefind.ts';
import { type Page, toPages } from '#testing/bench/search/pages.ts';
import { FIRST_QUERY, type Searcher } from '#testing/bench/search/searcher.ts';
import { secondsOnSlow4G, weigh } from '#testing/bench/search/transfer.ts';
import { takeNoWords } from '#testing/bench/take-no-words.ts';
import { asServed } from '#testing/search/example-search.ts';
import { searchTable } from '#views/search-table.ts';

takeNoWords(
  'bench:search',
  'Measures what search costs at 20, 1,000 and 10,000 roles, beside Pagefind, MiniSearch and Orama.',
);

const NOW = Date.parse('2026-11-20T12:00:00Z');
const SIZES = [20, 1000, 10_000];
const LARGE = 10_000;
const TRIES = 5;
const TYPED = [
  'senior k8s berlin',
  'remote python',
  'backend develper',
  'c# or .net',
  'what does it pay',
  'node and postgres',
];
const KEYSTROKES = TYPED.flatMap((text) => [...text].map((_, end) => text.slice(0, end + 1)));
const SELECTIONS: Selection[] = [
  { ...NOTHING_SELECTED, level: ['senior', 'mid'] },
  { ...NOTHING_SELECTED, location: ['berlin'], open: ['1'] },
  { ...NOTHING_SELECTED, skill: ['python'], pay: { atLeast: 60_000, currency: 'EUR' } },
];
const MOST_COLUMNS = 10;

const { content } = checkContent('.');
if (!content) throw new Error('The content folder cannot be read.');

const code = await bundleOurs();
const does = new Map<string, string>();
const tables = new Map<number, Packed>();
console.log(
  `Search is ${tellBytes(weigh(code.first))} of script to the first answer, ${tellBytes(sum(code.all.map(weigh)))} with all that it loads later.\n`,
);
print(['roles', 'engine', 'bytes', 'requests', 'slow 4G', `"${FIRST_QUERY}"`, 'keystroke p50', 'p95']);
for (const roles of SIZES) {
  const table = searchTable(growCatalogue(content, roles, NOW), 'en');
  const packed = { table: packTable(table), rest: packRest(table) };
  tables.set(roles, packed);
  await measure(roles, openOurs(toDocuments(packed), code.first, NOW), KEYSTROKES, TRIES);
  const pages = toPages(asServed(table), NOW);
  const asked = KEYSTROKES.filter((_, number) => roles < LARGE || number % 15 === 14);
  for (const open of [openPagefind, openMiniSearch, openOrama]) await measureOther(roles, open, pages, asked);
}
console.log(
  '\nBytes are fetched between the focus of the field and the first ten results; requests in brackets wait for one another.',
);
for (const [name, what] of does) console.log(`${name}: ${what}.`);

console.log('\nOurs alone:');
print(['roles', 'table', 'brotli', 'with rest', 'entries', 'open', 'filtered p95', 'largest columns']);
for (const [roles, packed] of tables) await measureOurs(roles, packed);

async function measureOther(roles: number, open: (pages: Page[]) => Promise<Searcher>, pages: Page[], asked: string[]) {
  const searcher = await open(pages);
  await measure(roles, searcher, asked, 1);
  await searcher.close?.();
}

async function measure(roles: number, searcher: Searcher, asked: string[], tries: number): Promise<void> {
  const { name, first } = searcher;
  does.set(name, searcher.does);
  const found = await searcher.ask(FIRST_QUERY);
  const times = await timeAll(searcher, asked, tries);
  print([
    String(roles),
    name,
    tellBytes(first.bytes),
    `${first.requests} (${first.rounds})`,
    `${secondsOnSlow4G(first).toFixed(2)} s`,
    `${found} found`,
    percentile(times, 0.5),
    percentile(times, 0.95),
  ]);
}

/** The table and its rest, packed. */
interface Packed {
  table: ReturnType<typeof packTable>;
  rest: ReturnType<typeof packRest>;
}

function toDocuments({ table, rest }: Packed): Documents {
  return { table: JSON.stringify(table), rest: JSON.stringify(rest) };
}

/** What is only ours: the table by columns, its opening, and keystrokes with filters. */
async function measureOurs(roles: number, packed: Packed): Promise<void> {
  const documents = toDocuments(packed);
  const { table, rest } = documents;
  const start = performance.now();
  const engine = openOurs(documents, code.first, NOW);
  const opening = performance.now() - start;
  const times: number[] = [];
  for (const selection of SELECTIONS) {
    const searcher = openOurs(documents, code.first, NOW, selection);
    // As above: the first question pays for the engine's opening.
    await searcher.ask(FIRST_QUERY);
    times.push(...(await timeAll(searcher, KEYSTROKES, TRIES)));
  }
  print([
    String(roles),
    tellBytes(table.length),
    tellBytes(weigh(table)),
    tellBytes(weigh(table) + weigh(rest)),
    String(await engine.ask('')),
    `${opening.toFixed(0)} ms`,
    percentile(times, 0.95),
    largestColumns(packed.table),
  ]);
}

/** "role.needs 12.6 KB, …": each as if it stood alone. */
function largestColumns(table: Packed['table']): string {
  return Object.entries(table)
    .flatMap(([name, part]): [string, unknown][] =>
      typeof part === 'object' && !Array.isArray(part)
        ? Object.entries(part).map(([column, values]): [string, unknown] => [`${name}.${column}`, values])
        : [[name, part]],
    )
    .map(([name, values]) => ({ name, bytes: weigh(JSON.stringify(values)) }))
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, MOST_COLUMNS)
    .map(({ name, bytes }) => `${name} ${tellBytes(bytes)}`)
    .join(', ');
}

/** Milliseconds of the processor for each keystroke. */
async function timeAll(searcher: Searcher, asked: string[], tries: number): Promise<number[]> {
  const times: number[] = [];
  for (const text of asked) {
    const start = process.threadCpuUsage();
    for (let number = 0; number < tries; number += 1) await searcher.ask(text);
    const { user, system } = process.threadCpuUsage(start);
    times.push((user + system) / 1000 / tries);
  }

  return times;
}

function percentile(times: number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b);

  return `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)} ms`;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function tellBytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

function print(cells: string[]): void {
  const widths = [8, 16, 12, 10, 10, 14, 15, 13];
  console.log(cells.map((cell, number) => cell.padEnd(widths[number] ?? 0)).join(''));
}
