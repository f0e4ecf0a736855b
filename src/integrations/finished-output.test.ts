import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFolder } from '#integrations/finished-output.ts';

let root = '';
const at = (...path: string[]): string => join(root, ...path);
const fill = (folder: string, ...names: string[]): void => {
  mkdirSync(at(folder), { recursive: true });
  for (const name of names) writeFileSync(at(folder, name), `${name} of ${folder}`);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rolebook-'));
  fill('next', 'index.html', 'new.html');
});
afterEach(() => rmSync(root, { recursive: true }));

const replace = () => replaceFolder(at('dist'), at('next'), at('before'));

test('the new site stands in place of the last, and nothing is left beside it', () => {
  fill('dist', 'index.html', 'old.html');
  replace();

  expect(readdirSync(at('dist'))).toEqual(['index.html', 'new.html']);
  expect(readFileSync(at('dist', 'index.html'), 'utf8')).toBe('index.html of next');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('the first site needs no last one', () => {
  replace();

  expect(readdirSync(at('dist'))).toEqual(['index.html', 'new.html']);
});

test('the folder around it is made when it is missing', () => {
  replaceFolder(at('a', 'b', 'dist'), at('next'), at('before'));

  expect(readdirSync(at('a', 'b', 'dist'))).toEqual(['index.html', 'new.html']);
});

test('a repository that the site is published from keeps its history', () => {
  fill('dist/.git', 'HEAD');
  replace();

  expect(existsSync(at('dist', '.git', 'HEAD'))).toBe(true);
});

test('a link stays a link, and what it leads to is filled anew', () => {
  fill('elsewhere', 'old.html');
  symlinkSync(at('elsewhere'), at('dist'));
  replace();

  expect(readdirSync(at('elsewhere'))).toEqual(['index.html', 'new.html']);
});
