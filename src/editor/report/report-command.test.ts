import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ChangeReport } from '#editor/report/change-report.ts';
import { SMALLEST } from '#testing/builders.ts';
import { type Files, openingFile, roleFile, VALID } from '#testing/content-folder.ts';
import {
  aFolder,
  aRepository,
  beginHistory,
  commitAll,
  git,
  runCommand,
  writeFiles,
} from '#testing/trial-repository.ts';

/** A repository with one commit: the valid content. */
function aRepositoryWithHistory(): string {
  const root = aRepository();
  beginHistory(root);

  return root;
}

function commit(root: string, files: Files): void {
  writeFiles(root, files);
  commitAll(root);
}

const run = (root: string, words: string[], settings: Record<string, string> = {}) =>
  runCommand('src/editor/report/report-command.ts', root, words, { BUILD_DATE: '2026-11-20T12:00:00Z', ...settings });

const report = (root: string, ...words: string[]): ChangeReport =>
  JSON.parse(run(root, ['--json', ...words]).stdout) as ChangeReport; // the command prints what its type says

const more = (sentence: string): Files =>
  roleFile({ responsibilities: { delivery: [...SMALLEST.role.responsibilities.delivery, sentence] } });

const TAUGHT = 'Teach one afternoon a month how our rules work.';

/** What is added anywhere on pages. */
const added = ({ pages }: ChangeReport): (string | undefined)[] => [
  ...new Set(
    pages.changed.flatMap(({ changes }) => changes.filter(({ kind }) => kind === 'added').map((one) => one.after)),
  ),
];

describe('what is compared', () => {
  test('the working tree, with what is not committed', () => {
    const root = aRepositoryWithHistory();
    writeFiles(root, more(TAUGHT));

    const { status, stdout, stderr } = run(root, ['main']);

    expect(stdout).toContain(TAUGHT);
    expect(stderr).toMatch(/^Compared in [\d.]+ seconds\.\n$/);
    expect(status).toBe(0);
  });

  test('two commits, whatever lies in the working tree', () => {
    const root = aRepositoryWithHistory();
    commit(root, more(TAUGHT));
    writeFiles(root, openingFile({ outcome: { filled: '2026-11-19' } }));

    const { statuses, ...rest } = report(root, 'HEAD~1', 'HEAD');

    expect(added(rest as ChangeReport)).toContain(TAUGHT);
    expect(statuses).toEqual([]);
  });

  test('a branch with the commit at which it left the other one', () => {
    const root = aRepositoryWithHistory();
    git(root, 'checkout', '--quiet', '-b', 'branch');
    commit(root, more(TAUGHT));
    git(root, 'checkout', '--quiet', 'main');
    commit(root, openingFile({ outcome: { filled: '2026-11-19' } }));

    const { statuses, from } = report(root, 'main', 'branch');

    expect(statuses).toEqual([]);
    expect(from.commit).toHaveLength(40);
  });

  test('a commit with an older one, when somebody goes back', () => {
    const root = aRepositoryWithHistory();
    commit(root, openingFile({ outcome: { filled: '2026-11-19' } }));

    expect(report(root, 'HEAD', 'HEAD~1').statuses).toMatchObject([{ before: 'filled', after: 'open' }]);
  });

  test('a pull request, in a clone with no more than its merge and the two sides of it', () => {
    const root = aRepositoryWithHistory();
    git(root, 'checkout', '--quiet', '-b', 'branch');
    commit(root, more(TAUGHT));
    git(root, 'checkout', '--quiet', 'main');
    commit(root, openingFile({ outcome: { filled: '2026-11-19' } }));
    git(root, 'merge', '--quiet', '--no-edit', 'branch');
    const clone = join(aFolder(), 'clone');
    git(root, 'clone', '--quiet', '--depth=2', `file://${root}`, clone);
    const found = report(clone, 'HEAD^1');

    expect(added(found)).toContain(TAUGHT);
    expect(found.statuses).toEqual([]);
  });

  test('a folder of a larger repository', () => {
    const root = aFolder();
    writeFiles(root, Object.fromEntries(Object.entries(VALID).map(([path, text]) => [`careers/${path}`, text])));
    beginHistory(root);
    writeFiles(join(root, 'careers'), more(TAUGHT));

    expect(added(report(join(root, 'careers'), 'main'))).toContain(TAUGHT);
  });
});

test('nothing is written anywhere', () => {
  const root = aRepositoryWithHistory();
  writeFiles(root, more(TAUGHT));
  const temporary = aFolder();
  const list = () => readdirSync(root, { recursive: true, withFileTypes: true }).map(({ name }) => name);
  const before = list();

  run(root, ['main'], { TMPDIR: temporary });

  expect(list()).toEqual(before);
  expect(readdirSync(temporary)).toEqual([]);
});

describe('the exit status', () => {
  test('is 1 when the new content has errors, and the report is there', () => {
    const root = aRepositoryWithHistory();
    writeFiles(root, roleFile({ family: 'backend' }));
    const { status, stdout } = run(root, ['main']);

    expect(stdout).toContain('Nothing of this can be published yet');
    expect(status).toBe(1);
  });

  test.each<[why: string, words: string[], says: string]>([
    ['no commit is named', [], 'Say what to compare with, for example: npm run report -- main'],
    ['there is no such commit', ['nowhere'], 'git knows no commit "nowhere" here. Write a branch, tag or commit'],
    ['a name looks like an option', ['--', '--output=x'], 'git knows no commit "--output=x" here.'],
    ['a built site is not there', ['main', '--before-dist', 'a', '--after-dist', 'b'], 'There is no folder "a".'],
  ])('is 2 when %s', (_, words, says) => {
    const { status, stdout, stderr } = run(aRepositoryWithHistory(), words);

    expect(stderr).toContain(says);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test('is 2 in a shallow clone, which says how to fetch the rest', () => {
    const root = aRepositoryWithHistory();
    commit(root, more(TAUGHT));
    const clone = join(aFolder(), 'clone');
    git(root, 'clone', '--quiet', '--depth=1', `file://${root}`, clone);
    const { status, stderr } = run(clone, ['HEAD~1']);

    expect(stderr).toContain('This clone is shallow');
    expect(stderr).toContain('fetch-depth: 0');
    expect(status).toBe(2);
  });

  test('is 2 without a repository, and without git', () => {
    const root = aFolder();
    writeFiles(root, VALID);

    expect(run(root, ['main'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Start the report in the root of a git repository.'),
    });
    expect(run(root, ['main'], { PATH: '' })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('git could not be started'),
    });
  });
});

test('built pages are weighed when both sites are there', () => {
  const root = aRepositoryWithHistory();
  writeFiles(root, {
    ...more(TAUGHT),
    'old/roles/back-end-developer/index.html': 'a'.repeat(100),
    'new/roles/back-end-developer/index.html': 'a short text of other words',
  });
  const { sizes } = report(root, 'main', '--before-dist', 'old', '--after-dist', 'new');

  expect(sizes.measured).toBe('pages');
  expect(sizes.pages.map(({ path }) => path)).toEqual(['/roles/back-end-developer/']);
});
