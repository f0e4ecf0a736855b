import { spawnSync } from 'node:child_process';
import type { RawFile } from '#checks/document.ts';
import { FOLDERS, takeSome } from '#checks/files/read-folder.ts';
import { largestSize } from '#checks/files/sizes.ts';
import { showOnOneLine } from '#checks/reporters/visible-text.ts';
import { compareText } from '#domain/text-order.ts';

/** The full hash of the commit that a name stands for. Throws a sentence for people when git knows none. */
export function findCommit(root: string, name: string): string {
  const { output, why } = ask(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  if (output !== undefined) return output.toString().trim();

  throw new Error(`git knows no commit "${showOnOneLine(name)}" here.${because(why)} ${adviseOnCommits(root)}`);
}

/** Where two lines of commits parted. Throws a sentence for people when this clone does not have that commit. */
export function findCommonCommit(root: string, one: string, other: string): string {
  const { output, why } = ask(root, ['merge-base', one, other]);
  if (output !== undefined) return output.toString().trim();

  throw new Error(
    `git finds no commit that ${one.slice(0, 10)} and ${other.slice(0, 10)} have in common.${because(why)} ${adviseOnCommits(root)}`,
  );
}

/**
 * Every file below `content` and `public` as a commit has it, in order of its path. Nothing is checked out, nothing is written: git
 * lists the files and prints their bytes.
 */
export function readCommit(root: string, commit: string): RawFile[] {
  const listed = listFiles(root, commit);
  const small = listed.filter(({ kind, path, size }) => kind === 'file' && size <= largestSize(path));
  const bytes = readObjects(
    root,
    small.map(({ object }) => object),
  );
  const files = listed.map(({ object, ...file }): RawFile => {
    const found = bytes.get(object);

    return found && small.some((one) => one.path === file.path) ? { ...file, bytes: found } : file;
  });

  return FOLDERS.flatMap((folder) =>
    takeSome(
      folder,
      files.filter(({ path }) => path.startsWith(`${folder}/`)),
    ),
  ).sort((a, b) => compareText(a.path, b.path));
}

interface ListedFile extends RawFile {
  /** What git knows its bytes by. */
  object: string;
}

const KINDS: Record<string, RawFile['kind']> = { '100644': 'file', '100755': 'file', '120000': 'symlink' };

/** "100644 blob 3b18e5 1204⇥content/roles/web-developer.mdx" for each file, below the folder that git is asked in. */
function listFiles(root: string, commit: string): ListedFile[] {
  const listing = must(root, ['ls-tree', '-r', '-l', '-z', commit, '--', ...FOLDERS]).toString();

  return listing
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [facts = '', path = ''] = line.split('\t', 2);
      const [mode = '', , object = '', size = ''] = facts.split(/ +/);

      return { path, kind: KINDS[mode] ?? 'other', size: Number(size) || 0, object };
    });
}

/** The bytes of objects, by what git knows them by. All come from one git, which prints a line about each before it. */
function readObjects(root: string, objects: string[]): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  if (objects.length === 0) return found;
  const printed = must(root, ['cat-file', '--batch'], [...new Set(objects)].join('\n'));
  let at = 0;
  while (at < printed.length) {
    const end = printed.indexOf('\n', at);
    const [object = '', kind, size] = printed.subarray(at, end).toString().split(' ');
    if (kind !== 'blob') throw new Error(`git does not have all files of this commit. ${adviseOnCommits(root)}`);
    found.set(object, printed.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }

  return found;
}

function adviseOnCommits(root: string): string {
  if (ask(root, ['rev-parse', '--is-inside-work-tree']).output === undefined)
    return 'Start the report in the root of a git repository.';
  const isShallow = ask(root, ['rev-parse', '--is-shallow-repository']).output?.toString().trim() === 'true';

  return isShallow
    ? 'This clone is shallow: it has the last commits only. Fetch the others first: git fetch --unshallow. On GitHub, give actions/checkout "fetch-depth: 0"; on GitLab, set GIT_DEPTH to 0.'
    : 'Write a branch, tag or commit that this clone has, for example main, origin/main or HEAD~1. A branch of the server may have to be fetched first: git fetch origin.';
}

function must(root: string, words: string[], input?: string): Buffer {
  const { output, why } = ask(root, words, input);
  if (output === undefined) throw new Error(`git could not read the content.${because(why)}`);

  return output;
}

/** What git answers, or why it does not. It takes no lock, so that it leaves nothing behind and disturbs no other git. */
function ask(root: string, words: string[], input = ''): { output?: Buffer; why: string } {
  const { status, stdout, stderr, error } = spawnSync('git', words, {
    cwd: root,
    input,
    maxBuffer: 1e9,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
  });
  if (error) throw new Error('The report reads old content from git, and git could not be started. Install git first.');
  const [why = ''] = stderr.toString().trim().split('\n');

  return status === 0 ? { output: stdout, why } : { why };
}

const because = (why: string): string => (why === '' ? '' : ` It says: ${showOnOneLine(why)}`);
