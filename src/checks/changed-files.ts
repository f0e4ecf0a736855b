import { spawnSync } from 'node:child_process';
import { FOLDERS } from '#checks/files/read-folder.ts';
import { showOnOneLine } from '#checks/reporters/visible-text.ts';

/**
 * The files below `content` and `public` that differ from where this branch left `commit`: changed, deleted, new, committed or not.
 * Throws a sentence for people when git cannot tell.
 */
export function listChangedFiles(root: string, commit: string): Set<string> {
  const base = git(root, ['merge-base', '--end-of-options', commit, 'HEAD'], commit).trim();
  const differing = git(root, ['diff', '--name-only', '--no-renames', '-z', base, '--', ...FOLDERS], commit);
  const untracked = git(root, ['ls-files', '--others', '--exclude-standard', '-z', '--', ...FOLDERS], commit);

  return new Set([...differing.split('\0'), ...untracked.split('\0')].filter((path) => path !== ''));
}

function git(root: string, words: string[], commit: string): string {
  const { status, stdout, stderr, error } = spawnSync('git', words, { cwd: root, encoding: 'utf8', maxBuffer: 1e9 });
  if (error) throw new Error('--changed needs git, and git could not be started.');
  if (status === 0) return stdout;
  const why = showOnOneLine(stderr.trim().split('\n')[0] ?? '');
  throw new Error(
    `git cannot compare with "${showOnOneLine(commit)}"${why && ` (${why})`}. Write a branch or commit that this clone has, for example origin/main; in a pipeline, fetch it first.`,
  );
}
