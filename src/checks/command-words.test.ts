import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { aRepository, runCommand } from '#testing/trial-repository.ts';

// Each run starts a program.
vi.setConfig({ testTimeout: 90_000 });

// Each would work for minutes, serve, or write files, where somebody only asks what it does.
test.each([
  'src/checks/rules-command.ts',
  'src/editor/schemas-command.ts',
  'src/hosting/preview-command.ts',
  'src/testing/weight/command.ts',
  'src/testing/bench/check.ts',
])('%s says what it does when it is asked, and does nothing', (command) => {
  expect(runCommand(command, aRepository(), ['--help'], {})).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^Usage: npm run /),
    stderr: '',
  });
});

test.each([
  'src/checks/rules-command.ts',
  'src/checks/addresses-command.ts',
  'src/editor/rename-command.ts',
  'src/testing/bench/load.ts',
])('%s names the option that it does not know, and the one that is near', (command) => {
  const { status, stderr } = runCommand(command, aRepository(), ['--hlep'], {});

  expect([status, stderr.split('\n')[0]]).toEqual([2, 'There is no option "--hlep". Did you mean "--help"?']);
});

test('no command builds before it has read what was asked of it', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
  const before = Object.entries(scripts).filter(
    ([name, line]) => /^pre(?!view$|pare$)/.test(name) || line.includes('npm run'),
  );

  // `check` has no words of its own: it is two commands that build nothing.
  expect(before.filter(([name, line]) => name !== 'check' && line !== 'node .config/ensure-installed.mjs')).toEqual([]);
});

test('npm start refuses what it does not know before it builds', () => {
  const { status, stdout, stderr } = runCommand(
    'src/hosting/preview-command.ts',
    aRepository(),
    ['--build', '--prot'],
    {},
  );

  expect([status, stdout, stderr.trim()]).toEqual([2, '', 'There is no option "--prot". Known: --build, --help.']);
});
