import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { roleFile } from '#testing/content-folder.ts';
import { aRepository, runCommand } from '#testing/trial-repository.ts';

// Each run starts a program.
vi.setConfig({ testTimeout: 90_000 });

const run = (root: string, words: string[], settings: Record<string, string> = {}) =>
  runCommand('src/exporters/search-export-command.ts', root, words, {
    BUILD_DATE: '2026-11-20T12:00:00Z',
    SITE_URL: 'https://careers.example',
    BASE_PATH: '/jobs/',
    ...settings,
  });

test('an export stands in the folder and under the name that are asked for, and says what is in it', () => {
  const root = aRepository();
  const { status, said } = run(root, ['typesense', '--out', 'there', '--index', 'jobs']);

  expect([status, said]).toEqual([0, expect.stringMatching(/^5 records, 6 files in there\./)]);
  expect(readFileSync(join(root, 'there/README.md'), 'utf8')).toContain('/aliases/jobs');
  expect(readFileSync(join(root, 'there/documents.jsonl'), 'utf8')).toContain(
    '"url":"https://careers.example/jobs/roles/back-end-developer/"',
  );
});

test('content with errors is not exported', () => {
  const root = aRepository(roleFile({ family: 'no-such-family' }));
  const { status, stderr } = run(root, ['typesense']);

  expect([status, stderr]).toEqual([1, expect.stringContaining('npm run check:content')]);
  expect(existsSync(join(root, 'search-export'))).toBe(false);
});

test('a folder that is not ours is left as it is', () => {
  const root = aRepository();
  const { status, stderr } = run(root, ['typesense', '--out', 'content']);

  expect([status, stderr]).toEqual([2, expect.stringContaining('content was not written by this command')]);
  expect(existsSync(join(root, 'content/organisation.yml'))).toBe(true);
});
