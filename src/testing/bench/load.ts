// npm run bench:load [-- --seconds 5 --connections 32]: what nginx and Caddy, where they are installed, send of the role pages to
// wrk on this machine, compressed by the build and compressed while they serve. Servers and wrk share the processors.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { attempt } from '#checks/attempt.ts';
import { readWords } from '#checks/command-words.ts';
import { precompress } from '#hosting/precompress.ts';
import { ask } from '#testing/servers/ask.ts';
import { findCaddy, startCaddy } from '#testing/servers/caddy.ts';
import { findNginx, startNginx } from '#testing/servers/nginx.ts';
import { findProgram, type Hosted, type RunningServer } from '#testing/servers/server.ts';

const { OUT_DIR = 'dist' } = process.env;

const USAGE = `Usage: npm run bench:load -- [options]

Measures what nginx and Caddy, where they are installed, send under load. Wants wrk, and a built site.

  --seconds <n>       for how long each is asked (5 when left out)
  --connections <n>   by how many at once (32 when left out)
  --help              print this`;

const asked = understand();
const wrk = findProgram('wrk');
const [nginx, caddy] = [findNginx(), findCaddy()];

if (!existsSync(join(OUT_DIR, 'roles'))) {
  console.error(`There is no built site in ${OUT_DIR} yet. Run: npm run build`);
  process.exitCode = 1;
} else if (!wrk) {
  console.log('wrk is not installed, and nothing is measured.');
} else {
  const place = mkdtempSync(join(tmpdir(), 'rolebook-load-'));
  try {
    await measureAll(wrk, place);
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** How long and by how many is asked. Ends the process where somebody asks for help, or for what there is not. */
function understand(): { seconds: number; connections: number } {
  const found = attempt(() => readOptions(process.argv.slice(2)), 2);
  if (typeof found === 'object') return found;
  if (found === 'help') console.log(USAGE);
  process.exit(found === 'help' ? 0 : 2);
}

function readOptions(words: string[]): { seconds: number; connections: number } | 'help' {
  const { values, positionals } = readWords(words, {
    seconds: { type: 'string' },
    connections: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) return 'help';
  if (positionals.length > 0) throw new Error(`"${positionals.join(' ')}" is no option.\n\n${USAGE}`);
  const [seconds = 5, connections = 32] = [values.seconds, values.connections].map((value) =>
    value === undefined ? undefined : Number(value),
  );
  if (![seconds, connections].every((number) => Number.isInteger(number) && number > 0))
    throw new Error('--seconds and --connections are whole numbers: --seconds 5 --connections 32');

  return { seconds, connections };
}

async function measureAll(program: string, place: string): Promise<void> {
  const [plain, packed] = [join(place, 'plain'), join(place, 'packed')];
  const isText = (file: string) => !/\.(br|gz)$/.test(file);
  cpSync(OUT_DIR, plain, { recursive: true, filter: isText });
  cpSync(plain, packed, { recursive: true });
  await precompress(packed, 'on');
  const script = join(place, 'pages.lua');
  writeFileSync(script, inTurn(listRolePages()));

  console.log(
    `${asked.connections} connections for ${asked.seconds} s each, on ${availableParallelism()} processors; load before: ${loadavg()[0]?.toFixed(1)}.\n`,
  );
  console.log('server         compressed by  asked for  requests/s  median     99 %       a page    failed');
  const measure =
    (folder: string, by: string) => async (name: string, start: (hosted: Hosted) => Promise<RunningServer>) => {
      const server = await start({ folder, base: '' });
      for (const encoding of ['gzip', 'br']) {
        const { status, headers } = await ask(server.origin, '/roles/', { headers: { 'Accept-Encoding': encoding } });
        // Sent as it is where the server does not know the encoding.
        if (status === 200 && headers['content-encoding'] === encoding)
          print(name, by, encoding, load(program, server.origin, script, encoding));
      }
      await server.close();
    };
  for (const [folder, by] of [
    [packed, 'the build'],
    [plain, 'the server'],
  ] as const) {
    if (nginx) await measure(folder, by)(`nginx ${nginx.version}`, (hosted) => startNginx(nginx, hosted));
    if (caddy) await measure(folder, by)(`Caddy ${caddy.version}`, (hosted) => startCaddy(caddy, hosted));
  }
  if (!nginx) console.log('nginx is not installed.');
  if (!caddy) console.log('Caddy is not installed.');
}

function listRolePages(): string[] {
  return readdirSync(join(OUT_DIR, 'roles'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(OUT_DIR, 'roles', `${entry.name}.json`)))
    .map(({ name }) => `/roles/${name}/`);
}

/** Asks for one page after the other. */
function inTurn(paths: string[]): string {
  return `local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }
local turn = 0
request = function()
  turn = turn % #paths + 1
  return wrk.format("GET", paths[turn])
end
`;
}

interface Load {
  perSecond: string;
  median: string;
  slowest: string;
  bytes: number;
  failed: number;
}

function load(program: string, origin: string, script: string, encoding: string): Load {
  const { stdout } = spawnSync(
    program,
    [
      '--latency',
      '--threads=1',
      `--connections=${asked.connections}`,
      `--duration=${asked.seconds}s`,
      `--header=Accept-Encoding: ${encoding}`,
      `--script=${script}`,
      origin,
    ],
    { encoding: 'utf8' },
  );
  const told = (expression: RegExp) => expression.exec(stdout)?.[1] ?? '';
  const [, amount = '', unit = ''] = /([\d.]+)([KMG]?)B read/.exec(stdout) ?? [];
  const requests = Number(told(/(\d+) requests in/));
  const bytes = Number(amount) * 1024 ** ' KMG'.indexOf(unit || ' ');
  const errors = [...told(/Socket errors: (.*)/).matchAll(/\d+/g)].map(([count]) => Number(count));

  return {
    perSecond: Number(told(/Requests\/sec: +([\d.]+)/)).toLocaleString('en', { maximumFractionDigits: 0 }),
    median: told(/50% +(\S+)/),
    slowest: told(/99% +(\S+)/),
    bytes: bytes / requests,
    failed: Number(told(/Non-2xx or 3xx responses: (\d+)/)) + errors.reduce((sum, count) => sum + count, 0),
  };
}

function print(name: string, by: string, encoding: string, { perSecond, median, slowest, bytes, failed }: Load): void {
  console.log(
    [
      name.padEnd(15),
      by.padEnd(15),
      encoding.padEnd(11),
      perSecond.padEnd(12),
      median.padEnd(11),
      slowest.padEnd(11),
      `${(bytes / 1000).toFixed(1)} KB`.padEnd(10),
      failed,
    ].join(''),
  );
}
