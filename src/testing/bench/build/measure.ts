import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { performance } from 'node:perf_hooks';

/** What one run cost, and what it made. Times are in seconds. */
export interface Measured {
  wall: number;
  /** Of all processes together. */
  cpu: number;
  /** The most that all processes held together, in MiB, as often as somebody looked; 0 where nobody can say. */
  memory: number;
  /** The part of `wall` in which nothing was done but wait for the search index. */
  indexing: number;
  pages: number;
  files: number;
  bytes: number;
  /** Bytes of the search index. */
  index: number;
  /** What each step took of the processor, in milliseconds, and memory in MiB, where that was asked for; see integrations/build-costs.ts. */
  costs: { step: string; time: number; files: number; memory: number }[];
}

// Tells the memory, and ends after the index program, which Astro leaves behind: of one that nobody waits for the time is not known.
// Where there is no /proc, the memory is that of the first process alone.
const USAGE = `data:text/javascript,${encodeURIComponent(`
  import { once } from 'node:events';
  import { subscribe } from 'node:diagnostics_channel';
  import { readFileSync } from 'node:fs';
  const started = [];
  const held = ({ pid }) => {
    try {
      return Number(/VmRSS:\\s+(\\d+)/.exec(readFileSync('/proc/' + pid + '/status', 'utf8'))[1]);
    } catch {
      return 0;
    }
  };
  let most = 0;
  setInterval(() => {
    most = Math.max(most, started.reduce((sum, one) => sum + held(one), process.memoryUsage.rss() / 1024));
  }, 100).unref();
  subscribe('child_process', ({ process }) => started.push(process));
  const { exit } = process;
  process.exit = (code) => {
    const ending = started.filter(({ killed, exitCode, signalCode }) => killed && exitCode === null && signalCode === null);
    for (const one of ending) one.ref();
    Promise.all(ending.map((one) => once(one, 'exit'))).then(() => exit(code));
  };
  process.on('exit', () => console.error('memory', Math.max(most, process.resourceUsage().maxRSS)));
`)}`;

/** Builds the project in a folder, as `npm run build` does. Throws with what it printed when it fails. */
export function measureProject(folder: string, settings: Record<string, string>): Measured {
  const astro = ['--env-file=.config/environment', resolve('node_modules/astro/bin/astro.mjs'), 'build'];
  const { wall, cpu, output } = runTimed([process.execPath, '--import', USAGE, ...astro], folder, {
    BUILD_DATE: '2026-11-20T12:00:00Z',
    NO_COLOR: '1',
    ...settings,
  });
  const [, indexing = 0] = /Search index awaited for ([\d.]+) s/.exec(output) ?? [];
  const [, memory = 0] = /^memory ([\d.]+)/m.exec(output) ?? [];

  const costs = [...output.matchAll(/\[rolebook:build-costs\] (\d+) ms(?: for (\d+) files)?, (\d+) MiB: (.*)/g)].map(
    ([, time, files = 0, memory, step = '']) => ({
      step,
      time: Number(time),
      files: Number(files),
      memory: Number(memory),
    }),
  );

  return {
    wall,
    cpu,
    memory: Number(memory) / 1024,
    indexing: Number(indexing),
    costs,
    ...weigh(join(folder, 'dist')),
  };
}

/** Pagefind by itself on a folder of pages. */
export function measureIndex(folder: string): Measured {
  const { wall, cpu } = runTimed([resolve('node_modules/.bin/pagefind'), '--site', folder], folder, {});

  return { wall, cpu, memory: 0, indexing: wall, costs: [], ...weigh(folder) };
}

/** Runs a program to its end. The shell adds up the processor time of all that it started. */
export function runTimed(command: string[], folder: string, settings: Record<string, string>) {
  const start = performance.now();
  const { status, signal, stdout, stderr } = spawnSync(
    'sh',
    ['-c', '"$@"; code=$?; times; exit $code', 'sh', ...command],
    {
      cwd: folder,
      env: { ...process.env, ...settings },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 2 ** 28,
    },
  );
  const wall = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(tellFailure(command, signal ?? status, stdout + stderr));
  const times = [...stdout.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds),
  );

  return { wall, cpu: times.reduce((sum, time) => sum + time, 0), output: stdout + stderr };
}

/** Why a program ended too early, in one line when it is memory, and else with the end of what it printed. */
function tellFailure(command: string[], end: NodeJS.Signals | number | null, output: string): string {
  if (/heap out of memory/.test(output)) return 'Node.js had no memory left: its heap was full.';
  // 128 and the number of the signal, as shells say it.
  if (end === 'SIGKILL' || end === 137) return 'It was killed from outside, as systems do when memory runs out.';

  return `${command.join(' ')} failed.\n\n${output.slice(-4000)}`;
}

/** How many files there are and what they weigh. */
export function weigh(folder: string): Pick<Measured, 'pages' | 'files' | 'bytes' | 'index'> {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => ({ path: join(parentPath, name), size: statSync(join(parentPath, name)).size }));
  const sum = (some: { size: number }[]): number => some.reduce((total, { size }) => total + size, 0);

  return {
    pages: all.filter(({ path }) => path.endsWith('.html')).length,
    files: all.length,
    bytes: sum(all),
    index: sum(all.filter(({ path }) => path.includes(`${sep}pagefind${sep}`))),
  };
}
