import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { faqFile, roleFile } from '#testing/content-folder.ts';
import { aRepository, runCommand } from '#testing/trial-repository.ts';

// Each run starts a program.
vi.setConfig({ testTimeout: 60_000 });

const run = (root: string, ...words: string[]) =>
  runCommand('src/editor/rename-command.ts', root, words, { BUILD_DATE: '2026-11-26T12:00:00Z' });

const OLD = 'content/roles/back-end-developer.mdx';
const NEW = 'content/roles/server-developer.mdx';
const FAQ = 'content/faqs/degree-needed.mdx';
const OPENING = 'content/openings/developer-berlin.mdx';
const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

test('the old file goes, the new one comes, and what named the role names it by its new id', () => {
  const root = aRepository();
  const { status, said } = run(root, '/roles/back-end-developer/', 'server-developer');

  expect(status).toBe(0);
  expect(said).toContain(`Renamed: ${OLD} is ${NEW} now.\nThe old address leads to the new one.\n`);
  expect(existsSync(join(root, OLD))).toBe(false);
  expect(read(root, NEW)).toContain('formerIds: [back-end-developer]\n');
  expect(read(root, OPENING)).toContain('role: server-developer\n');
});

test('what cannot be is told with its reason, and nothing changes', () => {
  const root = aRepository(roleFile({ family: 'none' }));

  expect(run(root, 'back-end-developer', 'server-developer')).toMatchObject({
    status: 1,
    said: expect.stringContaining(`The first is ${OLD}:3:9. Mend them first`),
  });
  expect(run(root, 'back-end-developer')).toMatchObject({ status: 2, said: expect.stringContaining('Usage:') });
  expect(existsSync(join(root, OLD))).toBe(true);
});

test('when one file cannot be written, all are as they were', () => {
  const root = aRepository(faqFile({ roles: ['back-end-developer'] }));
  const before = [OLD, FAQ, OPENING].map((path) => read(root, path));
  mkdirSync(join(root, `${OPENING}.new`));
  const { status } = run(root, 'back-end-developer', 'server-developer');

  expect(status).toBe(1);
  expect([OLD, FAQ, OPENING].map((path) => read(root, path))).toEqual(before);
  expect(existsSync(join(root, NEW))).toBe(false);
});
