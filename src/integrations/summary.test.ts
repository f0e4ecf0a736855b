import { expect, test } from 'vitest';
import { tellCrowd } from '#integrations/summary.ts';

test('a build tells of more files than some hosts take, and of the last that they take it does not', () => {
  expect(tellCrowd(20_000)).toBeUndefined();
  expect(tellCrowd(20_001)).toMatch(/^20001 files are more than the 20000 /);
});
