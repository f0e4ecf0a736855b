import { expect, test } from 'vitest';
import { readOptions } from '#editor/import/options.ts';

test('files and options are told apart', () => {
  expect(readOptions(['--dry-run', 'a.docx', '--into', 'try/', 'b.md'])).toMatchObject({
    files: ['a.docx', 'b.md'],
    into: 'try',
    isDry: true,
    skills: false,
  });
});

test.each([
  ['a misspelt option', ['--dryrun', 'a.md'], 'Did you mean "--dry-run"?'],
  ['an option without its value', ['a.md', '--into'], '--into needs a value.'],
  ['no file', [], 'Usage: npm run import'],
])('%s is answered', (_, words, says) => {
  expect(() => readOptions(words)).toThrow(says);
});

test('an option that npm kept to itself is missed before anything is written', () => {
  const environment = { npm_lifecycle_event: 'import', npm_config_dry_run: 'true' };

  expect(() => readOptions(['a.md'], environment)).toThrow('npm kept "--dry-run" to itself');
});
