import { describe, expect, test } from 'vitest';
import { readOptions } from '#checks/options.ts';

test.each<[words: string[], advice: string]>([
  [['--rule', 'unknown-idd'], 'There is no rule "unknown-idd". Did you mean "unknown-id"?'],
  [['--rule', 'nope'], 'There is no rule "nope". npm run check:content -- --explain lists them.'],
  [['--explain', 'Unknown-idd'], 'There is no rule "Unknown-idd". Did you mean "unknown-id"?'],
  [['--explain', '\u001B[2J'], 'There is no rule "U+001B[2J". npm run check:content -- --explain lists them.'],
  [['--reporter', 'xml'], 'There is no reporter "xml". Known: terminal, annotations, json, sarif.'],
])('%j is answered with what there is', (words, advice) => {
  expect(() => readOptions(words)).toThrow(new Error(advice));
});

test('a rule is found in capitals too, to be explained or looked for', () => {
  expect(readOptions(['--explain', 'Field-Date', '--rule', 'UNKNOWN-ID'])).toMatchObject({
    explain: 'field-date',
    rules: ['unknown-id'],
  });
});

test('without a rule, --explain asks for the list', () => {
  expect(readOptions(['--explain']).explain).toBe('');
});

describe('an option that npm kept to itself', () => {
  const KEPT = { npm_lifecycle_event: 'check:content', npm_config_watch: 'true' };

  test('is told, because everything would be checked without it', () => {
    expect(() => readOptions([], KEPT)).toThrow(
      new Error('npm kept "--watch" to itself. Write -- before it: npm run check:content -- --watch'),
    );
  });

  test('is none of ours when another script was asked for', () => {
    expect(readOptions([], { ...KEPT, npm_lifecycle_event: 'test' }).watch).toBe(false);
  });
});
