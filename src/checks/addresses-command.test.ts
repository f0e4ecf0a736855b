import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { roleFile } from '#testing/content-folder.ts';
import { aRepository, runCommand } from '#testing/trial-repository.ts';

// Each run starts a program.
vi.setConfig({ testTimeout: 60_000 });

function run(root: string, ...words: string[]) {
  const { status, said } = runCommand('src/checks/addresses-command.ts', root, words, {
    BUILD_DATE: '2026-11-20T12:00:00Z',
  });

  return { status, said };
}

const listOf = (root: string) => join(root, 'content', 'addresses.txt');

test('the list is written, says what is new in it, and a second run has nothing to do', () => {
  const root = aRepository();

  expect(run(root)).toEqual({
    status: 0,
    said: '+ families/back-end\n+ faqs/degree-needed\n+ levels/mid\n+ locations/berlin\n+ openings/developer-berlin\n+ roles/back-end-developer\n+ skills/git\n',
  });
  const written = readFileSync(listOf(root), 'utf8');

  expect(run(root)).toEqual({ status: 0, said: 'Nothing to change.\n' });
  expect(readFileSync(listOf(root), 'utf8')).toBe(written);
  expect(readdirSync(join(root, 'content')).filter((name) => name.includes('addresses'))).toEqual(['addresses.txt']);
});

test('a lost address is named and kept, until somebody lets it go', () => {
  const root = aRepository({ 'content/addresses.txt': 'pages/culture\n' });
  const before = run(root);

  expect(before.status).toBe(1);
  expect(before.said).toContain('  pages/culture  (/culture/)\n');
  expect(readFileSync(listOf(root), 'utf8')).toBe('pages/culture\n');

  const after = run(root, '--remove', 'pages/culture');

  expect(after.status).toBe(0);
  expect(after.said).toContain('\n- pages/culture\n');
  expect(readFileSync(listOf(root), 'utf8')).not.toContain('culture');
});

test('nothing is written while the content has errors', () => {
  const root = aRepository(roleFile({ family: 'nowhere' }));
  const { status, said } = run(root);

  expect(status).toBe(1);
  expect(said).toMatch(/^The content has errors\. The first is content\/roles\/back-end-developer\.mdx:3:9\./);
  expect(existsSync(listOf(root))).toBe(false);
});

test('the name of a file with errors reaches the terminal as words, not as an order', () => {
  const { said } = run(aRepository({ 'content/faqs/dogs\u001B[2J\n::error::!.mdx': 'Text.' }));

  expect(said).toContain('The first is content/faqs/dogsU+001B[2J ::error::!.mdx:1:1.');
  expect(said).not.toContain('\u001B');
  expect(said).not.toMatch(/^::/m);
});

test.each<[words: string[]]>([[['--remove']], [['--removed', 'roles/webmaster']]])(
  '%o is answered with how it is used',
  (words) => {
    const { status, said } = run(aRepository(), ...words);

    expect(status).toBe(2);
    expect(said).toMatch(/^Usage: npm run addresses/m);
  },
);
