import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { aRepository, runCommand } from '#testing/trial-repository.ts';

// Each run starts a program.
vi.setConfig({ testTimeout: 90_000 });

function run(root: string, ...words: string[]) {
  const { status, said } = runCommand('src/editor/import-command.ts', root, words, {
    BUILD_DATE: '2026-11-20T12:00:00Z',
  });

  return { status, said };
}

const COOK = `# Ship's cook

A cook on a ship makes three meals a day for twenty people.

## Duties
- Plan the meals of a whole voyage
- Cook in a kitchen that moves
- Keep the stores in order

## Requirements
- Git
- Kubernetes
`;

const ROLE = 'content/roles/ships-cook.mdx';
const rolesIn = (root: string) => readdirSync(join(root, 'content/roles')).sort();

test('a draft is written once; a second run changes nothing, and what somebody has renamed and changed is kept', () => {
  const root = aRepository({ 'cook.md': COOK });

  expect(run(root, 'cook.md')).toMatchObject({ status: 0, said: expect.stringContaining(`${ROLE}  new`) });
  const written = readFileSync(join(root, ROLE), 'utf8');
  expect(written).toContain('status: draft');
  expect(written).toContain('- { skill: git, need: must }');
  expect(run(root, 'cook.md').said).toContain('is there already, word for word');
  expect(readFileSync(join(root, ROLE), 'utf8')).toBe(written);

  const edited = written.replace('Plan the meals of a whole voyage', 'Plan what twenty people eat for a month');
  writeFileSync(join(root, 'content/roles/galley-cook.mdx'), edited);
  rmSync(join(root, ROLE));
  const { said } = run(root, 'cook.md');
  expect(said).toContain('content/roles/galley-cook.mdx  kept as it is: somebody has changed it');
  expect(said).toContain('Plan the meals of a whole voyage');
  expect(readFileSync(join(root, 'content/roles/galley-cook.mdx'), 'utf8')).toBe(edited);
  expect(rolesIn(root)).toEqual(['back-end-developer.mdx', 'galley-cook.mdx']);
});

test('when one file is refused, nothing is written of any, and all refusals are told', () => {
  const root = aRepository({ 'cook.md': COOK, 'empty.txt': '', 'old.json': '{"a":1}' });
  const { status, said } = run(root, 'cook.md', 'empty.txt', 'old.json', 'nowhere.txt');

  expect(status).toBe(1);
  expect(said).toContain('empty.txt\n  This file is empty.');
  expect(said).toContain('old.json\n  This is JSON, but not an export');
  expect(said).toContain('nowhere.txt\n  There is no file of this name.');
  expect(said).toContain('Nothing was written.');
  expect(rolesIn(root)).toEqual(['back-end-developer.mdx']);
});

test('with --dry-run nothing is written, and --json has the place of every sentence', () => {
  const root = aRepository({ 'cook.md': COOK });
  const { status, said } = run(root, '--dry-run', '--json', 'cook.md');
  const [job] = JSON.parse(said).sources[0].jobs;

  expect(status).toBe(0);
  expect(job.sentences).toHaveLength(9);
  expect(job.sentences.every(({ to }: { to: string }) => ['field', 'body', 'left out'].includes(to))).toBe(true);
  expect(job.unknownSkills).toEqual(['Kubernetes']);
  expect(rolesIn(root)).toEqual(['back-end-developer.mdx']);
});

test('with --skills a skill that no file has is written and asked for, and with --into the content is left alone', () => {
  const root = aRepository({ 'cook.md': COOK });
  run(root, '--skills', '--into', 'try', 'cook.md');

  expect(readFileSync(join(root, 'try/skills/kubernetes.yml'), 'utf8')).toContain('name: Kubernetes');
  expect(readFileSync(join(root, 'try/roles/ships-cook.mdx'), 'utf8')).toContain('- { skill: kubernetes, need: must }');
  expect(rolesIn(root)).toEqual(['back-end-developer.mdx']);
});

test('a family that is none is answered with the nearest', () => {
  const root = aRepository({ 'cook.md': COOK });

  expect(run(root, '--family', 'backend', 'cook.md')).toEqual({
    status: 1,
    said: 'There is no family "backend". Did you mean "back-end"?\n',
  });
});

test('a file is named from where somebody stands, though npm starts commands in the root', () => {
  const root = aRepository({ 'jobs/cook.md': COOK });
  const { status, said } = runCommand('src/editor/import-command.ts', root, ['--dry-run', 'cook.md'], {
    BUILD_DATE: '2026-11-20T12:00:00Z',
    INIT_CWD: join(root, 'jobs'),
    npm_lifecycle_event: 'import',
  });

  expect([status, said]).toEqual([0, expect.stringContaining(`${ROLE}  would be new`)]);
});
