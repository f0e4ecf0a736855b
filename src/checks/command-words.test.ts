import { describe, expect, test } from 'vitest';
import { aRepository, runCommand } from '#testing/trial-repository.ts';

/** Commands that take no options, or one folder. Each would work for minutes, or write files, where somebody only asks what it does. */
const COMMANDS = [
  'src/checks/rules-command.ts',
  'src/editor/schemas-command.ts',
  'src/hosting/preview-command.ts',
  'src/testing/weight/command.ts',
  'src/testing/bench/check.ts',
  'src/testing/bench/load.ts',
];

describe.each(COMMANDS)('%s', (command) => {
  const root = () => aRepository({ 'content/README.md': '# The guide\n' });

  test('says what it does when it is asked, and does nothing', () => {
    expect(runCommand(command, root(), ['--help'], {})).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^Usage: npm run /),
      stderr: '',
    });
  });

  test('refuses an option that there is not, with the one that is near', () => {
    const { status, stderr } = runCommand(command, root(), ['--hlep'], {});

    expect([status, stderr.split('\n')[0]]).toEqual([2, 'There is no option "--hlep". Did you mean "--help"?']);
  });
});

test.each([
  ['abc', 'PORT is "abc". Write a whole number up to 65535, for example 4321.'],
  ['80000', 'PORT is "80000". Write a whole number up to 65535, for example 4321.'],
  ['-1', 'PORT is "-1". Write a whole number up to 65535, for example 4321.'],
])('the preview refuses the port %s in a sentence', (PORT, sentence) => {
  const { status, stderr } = runCommand('src/hosting/preview-command.ts', aRepository(), [], { PORT });

  expect([status, stderr.trim()]).toEqual([2, sentence]);
});

test.each(['src/checks/addresses-command.ts', 'src/editor/rename-command.ts'])(
  '%s names the option that it does not know',
  (command) => {
    const { status, stderr } = runCommand(command, aRepository(), ['--hlep'], {});

    expect([status, stderr.split('\n')[0]]).toEqual([2, 'There is no option "--hlep". Did you mean "--help"?']);
  },
);
