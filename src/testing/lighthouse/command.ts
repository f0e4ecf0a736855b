// npm run lighthouse [-- /roles/ …]: what Lighthouse says of pages of the built site. `--help` tells the rest.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attempt } from '#checks/attempt.ts';
import { readWords } from '#checks/command-words.ts';
import { serveCompressed } from '#testing/lighthouse/serve-compressed.ts';
import { findProgram } from '#testing/servers/server.ts';

const PROGRAM = 'lighthouse@13.5.0';

const USAGE = `Usage: npm run lighthouse -- [options] [<path> …]

Prints what Lighthouse says of the site that npm run build made last, as a phone on a slow line: its four scores, and in milliseconds
the first and the largest paint, how long scripts hold the page up, and what moves.

  <path> …       pages, as /roles/ (when left out: home, search, compare, match, the longest role, opening and skill)
  --runs <n>     look so often at each page, and print the median (3 when left out); what else the machine does is in the figures
  --help         print this

Lighthouse is no package of this project: the one that is installed is taken (npm install --global ${PROGRAM}), or else
npx fetches it. It finds Chrome or Chromium by itself, or takes CHROME_PATH.

Exit status: 0 when figures were printed, 1 when no site is built or a page could not be looked at, 2 when the command was not
understood.`;

const KNOWN = { runs: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

const FLAGS = [
  'headless',
  'disable-gpu',
  'disable-quic',
  'no-first-run',
  'disable-background-networking',
  'disable-sync',
];

const { OUT_DIR = 'dist' } = process.env;

function readOptions(words: string[]): { paths: string[]; runs: number } | 'help' {
  const { values, positionals } = readWords(words, KNOWN);
  if (values.help) return 'help';
  const runs = Number(values.runs ?? 3);
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs is a whole number: 3');

  return { paths: positionals, runs };
}

/** Home, search, compare and match, and of roles, openings and skills the page with the longest text. */
function listMainPages(): string[] {
  const longest = ['roles', 'openings', 'skills'].flatMap((kind) => {
    const sizes = readdirSync(join(OUT_DIR, kind)).map((name) => {
      const page = statSync(join(OUT_DIR, kind, name, 'index.html'), { throwIfNoEntry: false });

      return { path: `/${kind}/${name}/`, size: page?.size ?? 0 };
    });

    return sizes
      .toSorted((a, b) => b.size - a.size)
      .slice(0, 1)
      .map(({ path }) => path);
  });

  return ['/', ...longest, '/search/', '/compare/', '/match/'];
}

async function printAll(paths: string[], runs: number): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'rolebook-lighthouse-'));
  const server = await serveCompressed(OUT_DIR);
  try {
    console.log(`${'page'.padEnd(62)}speed  access  practices  found  first  largest  held up  moved`);
    for (const path of paths) {
      const reports: Report[] = [];
      for (let run = 0; run < runs; run += 1)
        reports.push(await look(server.origin + path, join(place, 'report.json')));
      console.log(
        path.padEnd(62) + COLUMNS.map(([width, read]) => String(median(reports.map(read))).padStart(width)).join(''),
      );
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  } finally {
    await server.close();
    rmSync(place, { recursive: true });
  }
}

/** What we read of a report of Lighthouse. */
interface Report {
  categories: Record<'performance' | 'accessibility' | 'best-practices' | 'seo', { score: number }>;
  audits: Record<string, { numericValue?: number }>;
  runtimeError?: { message: string };
}

const score = (of: keyof Report['categories']) => (report: Report) => Math.round(report.categories[of].score * 100);
const figure =
  (of: string, digits = 0) =>
  (report: Report) =>
    Number((report.audits[of]?.numericValue ?? Number.NaN).toFixed(digits));

const COLUMNS: [width: number, read: (report: Report) => number][] = [
  [5, score('performance')],
  [8, score('accessibility')],
  [11, score('best-practices')],
  [7, score('seo')],
  [7, figure('first-contentful-paint')],
  [9, figure('largest-contentful-paint')],
  [9, figure('total-blocking-time')],
  [7, figure('cumulative-layout-shift', 3)],
];

/** Looks at a page once. */
async function look(address: string, file: string): Promise<Report> {
  const installed = findProgram('lighthouse');
  const [program, ...words] = installed ? [installed] : ['npx', '--yes', PROGRAM];
  const flags = [...FLAGS, ...(process.getuid?.() === 0 ? ['no-sandbox'] : [])].map((flag) => `--${flag}`).join(' ');
  const told = await run(program, [
    ...words,
    address,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--chrome-flags=${flags}`,
  ]);
  if (!existsSync(file)) throw new Error(`Lighthouse gave no report of ${address}: ${told}`);
  const report: Report = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  if (report.runtimeError) throw new Error(`${address}: ${report.runtimeError.message}`);

  return report;
}

/** What a program says when it has a complaint. */
const run = (program = '', words: string[]): Promise<string> =>
  new Promise((ended) => {
    const child = spawn(program, words, { stdio: ['ignore', 'ignore', 'pipe'] });
    let told = '';
    child.stderr.on('data', (text) => {
      told += text;
    });
    child.on('error', ({ message }) => ended(message));
    child.on('close', () => ended(told));
  });

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const asked = attempt(() => readOptions(process.argv.slice(2)), 2);
if (typeof asked === 'number') process.exitCode = asked;
else if (asked === 'help') console.log(USAGE);
else if (existsSync(join(OUT_DIR, 'index.html')))
  await printAll(asked.paths.length > 0 ? asked.paths : listMainPages(), asked.runs);
else {
  console.error(`There is no built site in ${OUT_DIR} yet. Run: npm run build`);
  process.exitCode = 1;
}
