import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A web server on this machine, with the settings that `npm run host` prints. */
export interface RunningServer {
  /** The origin, without a slash at its end. */
  origin: string;
  close(): Promise<void>;
}

/** A finished site and where it is to be served. */
export interface Hosted {
  /** The folder that it was built into. */
  folder: string;
  /** The folder of the host that it stands in, without a slash at its end. */
  base: string;
}

/** Stands beside the folder that a server serves. Nobody may read it from there. */
export const SECRET = 'This is not for the world.';

/** Where a program is installed; undefined when it is not. Servers stand where only administrators look. */
export const findProgram = (name: string): string | undefined =>
  [...(process.env['PATH'] ?? '').split(':'), '/usr/local/sbin', '/usr/sbin']
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));

/** The folder of a server, which is taken away with it. The site stands in it as on a host, in `host/`. */
export function makeWorkplace({ folder, base }: Hosted): string {
  const place = mkdtempSync(join(tmpdir(), 'rolebook-server-'));
  const site = join(place, 'host', base);
  mkdirSync(dirname(site), { recursive: true });
  symlinkSync(resolve(folder), site.replace(/\/$/, ''));
  writeFileSync(join(place, 'secret.txt'), SECRET);

  return place;
}

/** What `npm run host` prints. Throws with what it says instead. */
export function printSettings(host: string, { folder }: Hosted, options: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/hosting/command.ts', host, ...options], {
    env: { ...process.env, OUT_DIR: folder },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);

  return stdout;
}

/** Starts a program that listens on a port, and waits until it does. Throws with what it printed when it ends before that. */
export async function startServer(command: string[], place: string, port: number): Promise<RunningServer> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: place, XDG_DATA_HOME: place, XDG_CONFIG_HOME: place },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`${program} ended too early.\n\n${output}`);
    await pause(20);
  }

  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      await end(child);
      rmSync(place, { recursive: true });
    },
  };
}

/** A port that nobody uses now. */
export const findPort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });

const answers = (port: number): Promise<boolean> =>
  new Promise((told) => {
    const socket = connect(port, '127.0.0.1')
      .once('connect', () => told(true))
      .once('error', () => told(false));
    socket.once('connect', () => socket.destroy());
  });

const end = (child: ChildProcess): Promise<void> =>
  new Promise((ended) => {
    if (child.exitCode !== null) return ended();
    child.once('exit', () => ended());
    child.kill('SIGTERM');
  });
