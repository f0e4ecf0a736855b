import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach } from 'vitest';
import { type Files, VALID } from '#testing/content-folder.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The folder of a repository on the disk, until the test ends: the valid one with `files` on top. */
export function aRepository(files: Files = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'rolebook-'));
  folders.push(root);
  writeFiles(root, { ...VALID, ...files });

  return root;
}

/** Writes files by their paths from `root`. */
export function writeFiles(root: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    if (typeof text !== 'string') continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** Runs a command of ours, by its file, in a repository at a moment. `said` is what it printed, both ways together. */
export function runCommand(file: string, root: string, words: string[], settings: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(file), ...words], {
    cwd: root,
    env: { ...process.env, ...settings },
    encoding: 'utf8',
  });

  return { status, stdout, stderr, said: stdout + stderr };
}
