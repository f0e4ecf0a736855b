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

/** An empty folder on the disk, until the test ends. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-'));
  folders.push(folder);

  return folder;
}

/** The folder of a repository on the disk, until the test ends: the valid one with `files` on top. */
export function aRepository(files: Files = {}): string {
  const root = aFolder();
  writeFiles(root, { ...VALID, ...files });

  return root;
}

/** Writes files by their paths from `root`, and deletes those without a text. */
export function writeFiles(root: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) rmSync(join(root, path), { force: true });
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

/** Runs git in a folder, as somebody who is nobody. */
export function git(root: string, ...words: string[]): void {
  const { status, stderr } = spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@a.example', ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

/** Begins a history whose branch is called main, with all that lies in the folder. */
export function beginHistory(root: string): void {
  git(root, 'init', '--quiet', '--initial-branch=main');
  commitAll(root);
}

/** Commits all that lies in the folder, also when nothing has changed. */
export function commitAll(root: string): void {
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--allow-empty', '--message=Change');
}
