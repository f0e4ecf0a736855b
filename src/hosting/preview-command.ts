// npm run preview: serves the finished site on this machine only, with the headers a host would send, and says where. `--help` tells
// the rest. npm start is the same with a build before it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readWords } from '#checks/command-words.ts';
import { readPort, USUAL_PORT } from '#hosting/port.ts';
import { serve } from '#hosting/serve.ts';

const USAGE = `Usage: npm run preview -- [options], or npm start

Serves the site that npm run build made last, on this machine only, with the headers that hosts are told to send. Ctrl+C stops it.

  --build   build it first, as npm start does
  --help    print this

PORT says at which port (${USUAL_PORT} when left out; the next free one when it is taken), OUT_DIR which folder, and BASE_PATH where the
build took it to stand.

Exit status: 1 when no site is built or none can be served, 2 when the command was not understood.`;

const EXIT = { cannotServe: 1, notUnderstood: 2 } as const;

const KNOWN = { build: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

const { OUT_DIR = 'dist', PORT, BASE_PATH = '/' } = process.env;

try {
  const { values, positionals } = readWords(process.argv.slice(2), KNOWN);
  if (positionals.length > 0)
    throw new Error(`"${positionals.join(' ')}" means nothing here. PORT=8080 says the port.`);
  const port = readPort(PORT);
  if (values.help) console.log(USAGE);
  else if (values.build) await buildAndPreview(port);
  else await preview(port);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = EXIT.notUnderstood;
}

async function buildAndPreview(port: number): Promise<void> {
  // Through npm, which takes the settings of the build from package.json. Windows starts npm by a shell only.
  const { status } = spawnSync('npm run --silent build', { stdio: 'inherit', shell: true });
  if (status === 0) await preview(port);
  else process.exitCode = EXIT.cannotServe;
}

async function preview(port: number): Promise<void> {
  if (!existsSync(join(OUT_DIR, 'index.html')))
    return refuse(`There is no built site in ${OUT_DIR} yet. Run: npm run build`);
  const base = `/${BASE_PATH}`.replace(/\/+/g, '/').replace(/\/$/, '');
  try {
    const { origin } = await serve(OUT_DIR, { port, base });
    console.log(`\n  The site is at  ${origin}${base}/\n  Stop with Ctrl+C\n`);
  } catch (error) {
    refuse(
      `Nothing can be served at port ${port}: ${error instanceof Error ? error.message : String(error)}. Choose another: PORT=8080`,
    );
  }
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = EXIT.cannotServe;
}
