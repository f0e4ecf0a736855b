import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeExport } from '#exporters/write-export.ts';

const file = (name: string, text = name) => ({ name, text });

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rolebook-export-'));
});

afterEach(() => rmSync(root, { recursive: true }));

const place = () => join(root, 'out');
const listAll = () => readdirSync(root).map((name) => [name, readdirSync(join(root, name)).sort()]);

test('an export is replaced by the next, with what the next does not have', () => {
  writeExport(place(), [file('a', 'old'), file('b')]);
  writeExport(place(), [file('a', 'new')]);

  expect(listAll()).toEqual([['out', ['a', 'export.json']]]);
  expect(readFileSync(join(place(), 'a'), 'utf8')).toBe('new');
});

test('folders above it are made, and an empty one is taken', () => {
  mkdirSync(place());
  writeExport(place(), [file('a')]);
  writeExport(join(root, 'x/y'), [file('a')]);

  expect(readdirSync(join(root, 'x/y'))).toEqual(['a', 'export.json']);
});

test.each<[string, () => void, RegExp]>([
  [
    'a folder of somebody',
    () => mkdirSync(join(place(), 'photos'), { recursive: true }),
    /was not written by this command/,
  ],
  ['a file', () => writeFileSync(place(), 'mine'), /is no folder/],
  [
    'a list of another tool',
    () => {
      mkdirSync(place());
      writeFileSync(join(place(), 'export.json'), '{"tool":"other","files":{}}');
    },
    /was not written by this command/,
  ],
  [
    'a file beside ours',
    () => {
      writeExport(place(), [file('a')]);
      writeFileSync(join(place(), 'notes.md'), 'mine');
    },
    /has "notes.md" in it/,
  ],
  [
    'a file of ours that somebody has changed',
    () => {
      writeExport(place(), [file('a')]);
      writeFileSync(join(place(), 'a'), 'mine');
    },
    /has a "a" that somebody has changed/,
  ],
])('%s is left as it is', (_, prepare, message) => {
  prepare();
  const before = readdirSync(root, { recursive: true });

  expect(() => writeExport(place(), [file('b')])).toThrow(message);
  expect(readdirSync(root, { recursive: true })).toEqual(before);
});

test('when a file cannot be written, none is, and the last export stays', () => {
  writeExport(place(), [file('a', 'old')]);

  expect(() => writeExport(place(), [file('a', 'new'), file('no/such/folder')])).toThrow();
  expect(listAll()).toEqual([['out', ['a', 'export.json']]]);
  expect(readFileSync(join(place(), 'a'), 'utf8')).toBe('old');
});
