import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchContent } from '#checks/watch.ts';

const FILE = 'content/roles/web-developer.mdx';

let root: string;
let seen: string[];
let stop: () => void;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rolebook-'));
  mkdirSync(join(root, 'content/roles'), { recursive: true });
  writeFileSync(join(root, FILE), 'as it was');
  seen = [];
  stop = watchContent(root, () => seen.push(read()));
});

afterEach(() => {
  stop();
  rmSync(root, { recursive: true });
});

const at = (path: string) => join(root, path);

function read(): string {
  try {
    return readFileSync(at(FILE), 'utf8');
  } catch {
    return 'gone';
  }
}

/** The ways in which programs save a file. Most of them leave another file under its name. */
const SAVES: Record<string, (text: string) => void> = {
  'writes into it': (text) => writeFileSync(at(FILE), text),
  'writes beside it and renames, as sed does': (text) => {
    writeFileSync(at('content/roles/sedX1y2'), text);
    renameSync(at('content/roles/sedX1y2'), at(FILE));
  },
  'renames it, writes anew and deletes the old one, as Vim does': (text) => {
    renameSync(at(FILE), at(`${FILE}~`));
    writeFileSync(at(FILE), text);
    unlinkSync(at(`${FILE}~`));
  },
  'deletes it and writes anew': (text) => {
    unlinkSync(at(FILE));
    writeFileSync(at(FILE), text);
  },
  'takes the whole folder away and brings it back, as git does': (text) => {
    rmSync(at('content'), { recursive: true });
    mkdirSync(at('content/roles'), { recursive: true });
    writeFileSync(at(FILE), text);
  },
};

test.each(Object.keys(SAVES))('every save is seen when a program %s', async (kind) => {
  for (const text of ['first', 'second', 'third', 'fourth']) {
    SAVES[kind]?.(text);
    await vi.waitFor(() => expect(seen.at(-1)).toBe(text), { timeout: 4000 });
  }
});

test('a file in a new folder is seen', async () => {
  mkdirSync(at('public/logos'), { recursive: true });
  await vi.waitFor(() => expect(seen).toHaveLength(2), { timeout: 4000 });
  writeFileSync(at('public/logos/ours.svg'), '<svg/>');

  await vi.waitFor(() => expect(seen).toHaveLength(3), { timeout: 4000 });
});
