import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  findPort,
  findProgram,
  type Hosted,
  makeWorkplace,
  printSettings,
  type RunningServer,
  startServer,
} from '#testing/servers/server.ts';

/** A Caddy that is installed. */
export interface Caddy {
  program: string;
  version: string;
}

export function findCaddy(): Caddy | undefined {
  const program = findProgram('caddy');
  if (!program) return undefined;
  const { stdout } = spawnSync(program, ['version'], { encoding: 'utf8' });

  return { program, version: stdout.trim().split(' ')[0] ?? '' };
}

/** Caddy with the printed settings, in a folder of its own. */
export async function startCaddy({ program }: Caddy, hosted: Hosted): Promise<RunningServer> {
  const place = makeWorkplace(hosted);
  const port = await findPort();
  const file = join(place, 'Caddyfile');
  writeFileSync(file, printSettings('caddy', hosted, ['--root', join(place, 'host'), '--listen', `127.0.0.1:${port}`]));

  return startServer([program, 'run', '--config', file, '--adapter', 'caddyfile'], place, port);
}
