import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { withoutTestRunner } from '#testing/site/build-site.ts';
import { BUILD_INSTANT, SITE_ADDRESS } from '#testing/site/site-under-test.ts';

// Inside the project, so that packages are found as they always are.
const HOME = '.project-under-test';

const COPIED = ['.config', 'astro.config.ts', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];

const ASTRO = ['--env-file=.config/environment', resolve('node_modules/astro/bin/astro.mjs')];

/** A copy of this project that a test may break, with its own output and caches. */
export interface TrialProject {
  folder: string;
  /** Writes a file, by its path from the root of the project. */
  write(file: string, text: string): void;
  /** Takes a file or folder away. */
  delete(path: string): void;
  /** Runs `astro <command>` to its end, or for four minutes: machines do other things as well. */
  run(command: string, settings?: Record<string, string>): Run;
  /** Runs `astro build` and kills it as soon as it has printed `text`. Throws when it ends before that. */
  killBuild(text: string, settings?: Record<string, string>): Promise<void>;
  dev(): Promise<DevServer>;
  remove(): void;
}

interface Run {
  /** Null when it had to be stopped. */
  status: number | null;
  /** Everything that it printed. */
  output: string;
}

export interface DevServer {
  origin: string;
  isRunning(): boolean;
  /** Everything that it has printed so far. */
  output(): string;
  stop(): Promise<void>;
}

/** A fresh copy of this project under a name of its own. It shares the pictures that were drawn before, unless `drawn` is false. */
export function copyProject(name: string, { drawn = true } = {}): TrialProject {
  const folder = resolve(HOME, name);
  rmSync(folder, { recursive: true, force: true });
  for (const path of COPIED) {
    cpSync(path, join(folder, path), { recursive: true, filter: (from) => !from.startsWith('src/testing') });
  }
  // Named by their path, and not found from further up.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of ['@fontsource', 'harfbuzzjs']) {
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  }
  if (drawn) {
    mkdirSync(resolve('node_modules/.astro/pictures'), { recursive: true });
    mkdirSync(join(folder, 'node_modules/.astro'));
    symlinkSync(resolve('node_modules/.astro/pictures'), join(folder, 'node_modules/.astro/pictures'));
  }

  return {
    folder,
    write: (file, text) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    },
    delete: (path) => rmSync(join(folder, path), { recursive: true, force: true }),
    run: (command, settings = {}) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [...ASTRO, ...command.split(' ')], {
        cwd: folder,
        env: { ...environment(), ...settings },
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: 240_000,
        killSignal: 'SIGKILL',
      });

      return { status, output: stdout + stderr };
    },
    killBuild: async (text, settings = {}) => {
      const child = startAstro(folder, ['build'], settings);
      await waitFor(child, () => child.output().includes(text));
      child.kill('SIGKILL');
      await child.ended;
    },
    dev: () => startDev(folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function startDev(folder: string): Promise<DevServer> {
  const dev = startAstro(folder, ['dev', '--host', '127.0.0.1', '--port', '4700']);
  // It takes the next free port.
  const findOrigin = () => /http:\/\/127\.0\.0\.1:\d+/.exec(dev.output())?.[0];
  await waitFor(dev, () => findOrigin() !== undefined);

  return {
    origin: findOrigin() ?? '',
    isRunning: dev.isRunning,
    output: dev.output,
    stop: async () => {
      dev.kill('SIGTERM');
      await dev.ended;
    },
  };
}

interface Running extends Pick<DevServer, 'isRunning' | 'output'> {
  kill(signal: NodeJS.Signals): void;
  ended: Promise<unknown>;
}

function startAstro(folder: string, args: string[], settings: Record<string, string> = {}): Running {
  const child = spawn(process.execPath, [...ASTRO, ...args], {
    cwd: folder,
    env: { ...environment(), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }

  return {
    isRunning: () => child.exitCode === null && child.signalCode === null,
    output: () => output,
    kill: (signal) => child.kill(signal),
    ended: once(child, 'exit'),
  };
}

async function waitFor({ isRunning, output }: Running, isThere: () => boolean): Promise<void> {
  while (!isThere()) {
    if (!isRunning()) throw new Error(`Astro ended too early.\n\n${output()}`);
    await pause(20);
  }
}

const environment = (): NodeJS.ProcessEnv => ({
  ...withoutTestRunner(process.env),
  BUILD_DATE: BUILD_INSTANT,
  SITE_URL: SITE_ADDRESS,
  BASE_PATH: '/',
  OUT_DIR: './dist',
  NO_COLOR: '1',
  NODE_ENV: undefined,
  ASTRO_DISABLE_UPDATE_CHECK: 'true',
});
