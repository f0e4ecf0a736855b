import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

// Which browser the tests use, in this order:
//   CHROME_PATH=/path/to/chrome   exactly this one, or none
//   the packaged one              comes with the npm packages, runs on Linux on x64
//   an installed one              Chrome or Chromium where systems usually keep it
//
// The packaged one is a browser without windows: it opens a page with a quarter of the processor time of a whole Chrome.
const { CHROME_PATH } = process.env;

const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];

const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Whatever a page asks for, nothing leaves this machine.
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

interface Candidate {
  name: string;
  prepare(): Promise<Program>;
}

interface Program {
  executablePath: string;
  /** What the program needs in its environment besides ours. */
  env?: Record<string, string>;
}

/** A running browser, and one line that says which. Throws one line when none can be started: tests never skip. */
export async function startBrowser(): Promise<Browser> {
  const refusals: string[] = [];

  for (const { name, prepare } of listCandidates()) {
    try {
      const { executablePath, env } = await prepare();
      const browser = await chromium.launch({
        executablePath,
        args: ARGUMENTS,
        chromiumSandbox: process.getuid?.() !== 0, // as root: --no-sandbox, because Chromium refuses to start otherwise
        env: { ...process.env, ...env },
      });
      console.log(`Browser: ${name}, version ${browser.version()}`);

      return browser;
    } catch (error) {
      refusals.push(`${name}: ${firstLine(error)}`);
    }
  }

  throw new Error(`No browser could be started. ${refusals.join(' | ')} | Set CHROME_PATH to a Chrome or Chromium.`);
}

function listCandidates(): Candidate[] {
  if (CHROME_PATH) return [installed(CHROME_PATH, ' (CHROME_PATH)')];

  return [
    { name: 'the packaged Chromium', prepare: unpack },
    ...USUAL_PATHS.filter((path) => existsSync(path)).map((path) => installed(path)),
  ];
}

const installed = (executablePath: string, note = ''): Candidate => ({
  name: `${executablePath}${note}`,
  prepare: async () => ({ executablePath }),
});

/** The packaged Chromium with its own libraries and fonts, unpacked once into the cache folder of node_modules. */
async function unpack(): Promise<Program> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('it runs on Linux on x64 only');

  const archives = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(readFileSync(join(archives, 'package.json'), 'utf8'));
  const home = resolve('node_modules/.cache/rolebook-browser', version);
  if (!existsSync(home)) await unpackTo(home);

  return {
    executablePath: join(home, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(home, 'al2023/lib'),
      FONTCONFIG_PATH: join(home, 'fonts'),
      FONTCONFIG_FILE: join(home, 'fonts/fonts.conf'),
    },
  };
}

/** Fills the folder at one stroke: test files run side by side, and none may start a program that another still writes. */
async function unpackTo(home: string): Promise<void> {
  const workshop = `${home}.${process.pid}`;
  mkdirSync(workshop, { recursive: true });
  const before = { ...process.env };

  // Read by the package when it is imported: where to unpack to, and to bring the libraries that a bare system lacks.
  process.env['TMPDIR'] = workshop;
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  await packaged.executablePath();
  for (const name of ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) restore(name, before[name]);

  writeFileSync(join(workshop, 'fonts/fonts.conf'), fontSettings(join(home, 'fonts')));
  try {
    renameSync(workshop, home);
  } catch (error) {
    rmSync(workshop, { recursive: true });
    if (!existsSync(home)) throw error; // otherwise another test file was quicker
  }
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

// The package's own settings look for fonts in /tmp only.
const fontSettings = (folder: string): string =>
  `<?xml version="1.0"?><fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>`;

const firstLine = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? '';
