import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFolder } from '#checks/files/read-folder.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rolebook-'));
});

afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string | Uint8Array = 'name: Git\n'): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function link(path: string, target: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  symlinkSync(target, join(root, path));
}

/** What was found, each in one line: its path, its kind, and how many of its bytes were read. */
const found = (): string[] =>
  readFolder(root).map(({ path, kind, bytes }) => `${path} ${kind}${bytes ? ` ${bytes.length}` : ''}`);

test('every file of the two folders is read, in order of its path, and nothing besides them', () => {
  write('public/logo.svg', '<svg/>');
  write('content/skills/git.yml');
  write('content/levels.yml', '');
  write('src/secret.ts');

  expect(found()).toEqual(['content/levels.yml file 0', 'content/skills/git.yml file 10', 'public/logo.svg file 6']);
});

test('a repository without these folders holds nothing', () => {
  expect(found()).toEqual([]);
});

test('what macOS leaves in each folder is not there', () => {
  write('content/.DS_Store');
  write('content/skills/.gitkeep', '');

  expect(found()).toEqual(['content/skills/.gitkeep file 0']);
});

test('what has its name and is no file of its kind is there, and below public everything is', () => {
  write('secret.txt', 'A password.');
  link('content/.DS_Store', '../secret.txt');
  write('content/skills/.DS_Store/git.yml');
  write('public/.DS_Store', '');
  link('public/images/.DS_Store/secret', join(root, 'secret.txt'));

  expect(found()).toEqual([
    'content/.DS_Store symlink',
    'content/skills/.DS_Store/git.yml file 10',
    'public/.DS_Store file 0',
    'public/images/.DS_Store/secret symlink',
  ]);
});

describe('no link is followed', () => {
  test('to a file outside, to a folder, to nothing, and to itself', () => {
    write('secret.txt', 'A password.');
    write('content/skills/git.yml');
    link('content/roles/web-developer.mdx', join(root, 'secret.txt'));
    link('content/pages', join(root, 'content/skills'));
    link('content/faqs/gone.mdx', 'nowhere.mdx');
    link('content/loop', '.');
    link('public/images', '../content');

    expect(found()).toEqual([
      'content/faqs/gone.mdx symlink',
      'content/loop symlink',
      'content/pages symlink',
      'content/roles/web-developer.mdx symlink',
      'content/skills/git.yml file 10',
      'public/images symlink',
    ]);
  });

  test('when the whole folder is one', () => {
    write('elsewhere/skills/git.yml');
    link('content', 'elsewhere');

    expect(found()).toEqual(['content symlink']);
  });
});

describe('what is too large is listed and not read', () => {
  test('a file', () => {
    write('content/roles/a.mdx', new Uint8Array(256 * 1024));
    write('content/roles/b.mdx', new Uint8Array(256 * 1024 + 1));
    write('public/a.pdf', new Uint8Array(2 * 1024 * 1024 + 1));

    expect(found()).toEqual(['content/roles/a.mdx file 262144', 'content/roles/b.mdx file', 'public/a.pdf file']);
    expect(readFolder(root)[1]?.size).toBe(262_145);
  });

  test('folders in folders', () => {
    write(`content/${'a/'.repeat(40)}git.yml`);

    expect(found()).toEqual([`content${'/a'.repeat(9)} too-deep`]);
  });
});

describe.skipIf(process.platform === 'win32')('what cannot be read is listed, so that somebody is told', () => {
  test('a pipe, without waiting for what comes through it', () => {
    write('content/skills/git.yml');
    execFileSync('mkfifo', [join(root, 'content/skills/pipe.yml')]);

    expect(found()).toEqual(['content/skills/git.yml file 10', 'content/skills/pipe.yml other']);
  });

  test.skipIf(process.platform === 'darwin')('a name that is no text', () => {
    write('content/skills/git.yml');
    writeFileSync(Buffer.concat([Buffer.from(join(root, 'content/skills/caf')), Buffer.from([0xe9])]), 'name: Caf\n');

    expect(found()).toEqual(['content/skills/caf\uFFFD unreadable', 'content/skills/git.yml file 10']);
  });

  // The administrator may read everything.
  test.skipIf(process.getuid?.() === 0)('a file and a folder that nobody may read', () => {
    write('content/skills/git.yml');
    write('content/roles/web-developer.mdx');
    execFileSync('chmod', ['000', join(root, 'content/skills/git.yml'), join(root, 'content/roles')]);
    const list = found();
    execFileSync('chmod', ['700', join(root, 'content/roles')]);

    expect(list).toEqual(['content/roles unreadable', 'content/skills/git.yml unreadable']);
  });
});
