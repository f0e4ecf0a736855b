import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { siteCode } from '#integrations/site-code.ts';

let root = '';
const codeOf = (setting = 'own') => siteCode(root, [setting]);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-code-'));
  for (const path of ['astro.config.ts', 'package.json', 'tsconfig.json', 'src/messages', 'src/styles'])
    cpSync(path, join(root, path), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

test.each(['src/messages/en.ts', 'src/styles/tokens.css', 'astro.config.ts'])(
  'a change of %s is other code',
  (file) => {
    const before = codeOf();
    appendFileSync(join(root, file), '\n');

    expect(before).toBeDefined();
    expect(codeOf()).not.toBe(before);
  },
);

test('a setting is part of the code, and what is only there for tests is not', () => {
  const before = codeOf();
  mkdirSync(join(root, 'src/testing'));
  writeFileSync(join(root, 'src/testing/bench.ts'), '');

  expect(codeOf()).toBe(before);
  expect(codeOf('site')).not.toBe(before);
});
