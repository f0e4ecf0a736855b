import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { aRepository, runCommand } from '#testing/trial-repository.ts';

// Each run starts a program.
vi.setConfig({ testTimeout: 60_000 });

const run = (root: string, ...words: string[]) =>
  runCommand('src/editor/new-command.ts', root, words, { BUILD_DATE: '2026-11-26T12:00:00Z' });

const OPENING = [
  'opening',
  '--role',
  'back-end-developer',
  '--workplace',
  'on-site',
  '--location',
  'berlin',
  '--ai',
  'no',
  '--visa',
  'no',
];
const there = (root: string): string[] => readdirSync(join(root, 'content/openings'));

test('options suffice: the file is written, and what to do next is told', () => {
  const root = aRepository();
  const { status, stdout, stderr } = run(root, ...OPENING);

  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain(`Written: content/openings/back-end-developer-berlin.mdx

  1. Write:     content/openings/back-end-developer-berlin.mdx:19, the text below the fields
  2. Check it:  npm run check:content
  3. See it:    npm run dev, then /openings/back-end-developer-berlin/
  4. Send it:   commit the file, and open a pull request

The check remarks:
`);
  expect(stdout).toContain('This opening has no text.');
  expect(readFileSync(join(root, 'content/openings/back-end-developer-berlin.mdx'), 'utf8')).toContain('QM-2026-002');
});

test('without a terminal what is missing is listed, and nothing is written', () => {
  const root = aRepository();
  const { status, stdout, stderr } = run(root, ...OPENING.slice(0, -2));

  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toBe(`An answer is missing or cannot be taken. Nothing was written.

  --visa yes|no
      Does the company sponsor a visa? (yes, no)
`);
  expect(there(root)).toEqual(['developer-berlin.mdx']);
});

test('a file that is there stays as it is', () => {
  const root = aRepository();
  const before = readFileSync(join(root, 'content/openings/developer-berlin.mdx'), 'utf8');
  const { status, stderr } = run(root, ...OPENING, '--id', 'developer-berlin');

  expect(status).toBe(2);
  expect(stderr).toContain('content/openings/developer-berlin.mdx is there already. Choose another name.');
  expect(readFileSync(join(root, 'content/openings/developer-berlin.mdx'), 'utf8')).toBe(before);
});

test('what only the check finds is told in its words, and nothing is written', () => {
  const root = aRepository();
  const { status, stderr } = run(root, ...OPENING, '--identifier', 'QM-2026-001');

  expect(status).toBe(1);
  expect(stderr).toContain('"QM-2026-001" leads to content/openings/developer-berlin.mdx too (identifier).');
  expect(there(root)).toEqual(['developer-berlin.mdx']);
});

test('words that are not understood are told from those that are missing', () => {
  const root = aRepository();

  expect(run(root, 'roel')).toMatchObject({ status: 2, stderr: 'There is no kind "roel". Did you mean "role"?\n' });
  expect(run(root)).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage: npm run new') });
});
