import { expect, test } from 'vitest';
import { readOptions } from '#checks/options.ts';

test.each<[words: string[], advice: string]>([
  [['--rule', 'unknown-idd'], 'There is no rule "unknown-idd". Did you mean "unknown-id"?'],
  [['--rule', 'nope'], 'There is no rule "nope". npm run check:content -- --explain lists them.'],
  [['--reporter', 'xml'], 'There is no reporter "xml". Known: terminal, annotations, json, sarif.'],
])('%j is answered with what there is', (words, advice) => {
  expect(() => readOptions(words)).toThrow(new Error(advice));
});
