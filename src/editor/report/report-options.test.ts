import { expect, test } from 'vitest';
import { readOptions } from '#editor/report/report-options.ts';

test('without a word about it, Markdown about the working tree is wanted', () => {
  expect(readOptions(['main'])).toEqual({ from: 'main', reporter: 'markdown' });
});

test('two commits, JSON and two built sites', () => {
  const words = ['--json', 'v1', 'v2', '--before-dist', 'old', '--after-dist', 'new'];

  expect(readOptions(words)).toEqual({
    from: 'v1',
    to: 'v2',
    reporter: 'json',
    built: { before: 'old', after: 'new' },
  });
  expect(readOptions(['main', '--reporter', 'json'])).toEqual({ from: 'main', reporter: 'json' });
});

test('help is help, whatever else is there', () => {
  expect(readOptions(['--help'])).toBe('help');
  expect(readOptions(['main', '-h'])).toBe('help');
});

test.each<[words: string[], says: string]>([
  [[], 'Say what to compare with, for example: npm run report -- main'],
  [['a', 'b', 'c'], 'Two commits can be compared, and "c" is one more.'],
  [['main', '--reportr', 'json'], 'There is no option "--reportr". Did you mean "--reporter"?'],
  [['main', '--reporter', 'jsno'], 'There is no reporter "jsno". Did you mean "json"?'],
  [['main', '--reporter'], '--reporter needs a name: markdown or json.'],
  [['main', '--after-dist', 'dist'], 'give --before-dist <folder> and --after-dist <folder>'],
])('%j is refused', (words, says) => {
  expect(() => readOptions(words)).toThrow(says);
});

test('an option that npm kept to itself is told', () => {
  const environment = { npm_lifecycle_event: 'report', npm_config_json: 'true' };

  expect(() => readOptions(['main'], environment)).toThrow('Write -- before it: npm run report -- main --json');
});
