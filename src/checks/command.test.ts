import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { SMALLEST } from '#testing/builders.ts';
import { type Files, faqFile, roleFile, VALID } from '#testing/content-folder.ts';
import { aFolder, aRepository, beginHistory, runCommand, writeFiles } from '#testing/trial-repository.ts';

const COMMAND = 'src/checks/command.ts';

const run = (root: string, ...words: string[]) =>
  runCommand(COMMAND, root, words, { BUILD_DATE: '2026-11-20T12:00:00Z', NO_COLOR: '' });

const ROLE = 'content/roles/back-end-developer.mdx';
const FAQ = 'content/faqs/degree-needed.mdx';
const AN_ERROR = roleFile({ family: 'backend' });
const A_WARNING = { 'content/skills/svn.yml': stringify({ ...SMALLEST.skill, name: 'Subversion' }) };

describe('the exit status', () => {
  test.each<[name: string, files: Files, words: string[], status: number]>([
    ['is 0 when all is well', {}, [], 0],
    ['is 0 with warnings only', A_WARNING, [], 0],
    ['is 1 with an error', AN_ERROR, [], 1],
    ['is 0 when the error is not in what was asked for', AN_ERROR, ['--only', 'content/faqs'], 0],
    ['is 2 for an option that does not exist', {}, ['--reportr', 'json'], 2],
    ['is 2 for a rule that does not exist', {}, ['--rule', 'unknown-idd'], 2],
    ['is 2 for a rule to explain that does not exist', {}, ['--explain', 'unknown-idd'], 2],
    ['is 2 for a path that does not exist', {}, ['--only', 'content/rols'], 2],
    ['is 2 for a commit that does not exist', {}, ['--changed', 'nowhere'], 2],
  ])('%s', (_, files, words, status) => {
    expect(run(aRepository(files), ...words).status).toBe(status);
  });

  test('is 2, with a sentence, where there is no content', () => {
    expect(run(aFolder())).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('There is no folder "content" here.'),
    });
  });
});

test('a wrong word is answered with the nearest one', () => {
  const root = aRepository();

  expect(run(root, '--wach').stderr).toContain('Did you mean "--watch"?');
  expect(run(root, '--rule', 'unknwon-id').stderr).toContain('Did you mean "unknown-id"?');
  expect(run(root, '--reporter', 'jsn').stderr).toContain('Did you mean "json"?');
});

test.each([
  ['--only', 'content/faqs/dogs\n::error::.mdx'],
  ['--changed', 'main\u001B[2J\n::error::'],
  ['--rule', 'unknown-id\u001B[2J'],
])('nothing in a name reaches the terminal as an order: %s %j', (option, name) => {
  const { stderr } = run(aRepository({ 'content/faqs/dogs\n::error::!.mdx': 'Text.' }), option, name);

  expect(stderr).not.toContain('\u001B');
  expect(stderr).not.toMatch(/^::/m);
  expect(stderr).not.toBe('');
});

test.each([
  ['roles/back-end-developer.mdx', ROLE],
  ['back-end-developer.mdx', ROLE],
  ['roles', 'content/roles'],
  ['content/roles/back-end-develper.mdx', ROLE],
])('the path %s is answered with %s', (typed, meant) => {
  expect(run(aRepository(), '--only', typed).stderr).toBe(
    `There is no file or folder "${typed}". Did you mean "${meant}"?\n`,
  );
});

test.each([
  ['--only', 'content/faqs'],
  ['--rule', 'placeholder'],
])('%s %s does not call the content fine when there are errors elsewhere', (...words) => {
  const { stdout } = run(aRepository(AN_ERROR), ...words);

  expect(stdout).toBe('Nothing is wrong in what you asked for; elsewhere: 1 error (17 files checked).\n');
});

test('--only shows the problems of a file or folder', () => {
  const root = aRepository({ ...AN_ERROR, ...faqFile({ status: 'live' }) });

  expect(run(root, '--only', './content/faqs/').stdout).not.toContain(ROLE);
  expect(run(root, '--only', FAQ).stdout).toContain(`${FAQ}:6:9`);
});

test('--rule shows the problems of a rule', () => {
  const { stdout } = run(aRepository({ ...AN_ERROR, ...A_WARNING }), '--rule', 'unused');

  expect(stdout).toContain('content/skills/svn.yml');
  expect(stdout).not.toContain(ROLE);
});

test('JSON is all that is printed, so that a program can read it', () => {
  const { stdout } = run(aRepository(AN_ERROR), '--reporter', 'json');

  expect(JSON.parse(stdout)).toMatchObject({ problems: [{ rule: 'unknown-id', file: ROLE, line: 3, column: 9 }] });
});

describe('--changed', () => {
  test('shows what changed, committed or not, and what links with it; not what was wrong before', () => {
    const root = aRepository({ ...faqFile({ status: 'live' }), ...A_WARNING });
    beginHistory(root);
    writeFiles(root, {
      'content/families/back-end.yml': stringify({ ...SMALLEST.family, order: 'first' }),
      ...AN_ERROR,
    });

    const { stdout, status } = run(root, '--changed', 'main');

    expect(status).toBe(1);
    expect(stdout).toContain('content/families/back-end.yml:3:8');
    expect(stdout).not.toContain(FAQ);
    expect(stdout).not.toContain('svn');
  });

  test('shows the files that name what was deleted', () => {
    const root = aRepository(faqFile({ status: 'live' }));
    beginHistory(root);
    writeFiles(root, { 'content/locations/berlin.yml': undefined });

    const { stdout } = run(root, '--changed', 'main');

    expect(stdout).toContain('content/openings/developer-berlin.mdx');
    expect(stdout).not.toContain(FAQ);
  });
});

test('--watch checks again when a file changes, and goes on', async () => {
  const root = aRepository();
  const env = { ...process.env, BUILD_DATE: '2026-11-20T12:00:00Z' };
  const watching = spawn(process.execPath, [resolve(COMMAND), '--watch'], { cwd: root, env });
  let printed = '';
  watching.stdout.on('data', (part) => {
    printed += part;
  });
  const untilPrinted = (words: string) => expect.poll(() => printed, { timeout: 10_000 }).toContain(words);

  try {
    await untilPrinted('Waiting for changes');
    writeFiles(root, AN_ERROR);
    await untilPrinted(`${ROLE}:3:9`);
    printed = '';
    writeFiles(root, VALID);
    await untilPrinted('Waiting for changes');
    expect(printed).not.toContain(ROLE);
  } finally {
    watching.kill();
  }
}, 30_000);
