import { expect, inject, test } from 'vitest';
import { checkContent, formatProblems } from '#checks/check-content.ts';

// The build is asked to forget what it has read, and says so as a warning.
const output = inject('buildOutput');
const { problems } = checkContent('content');
const ofContent = new Set(formatProblems(problems).split('\n'));

test('the build warns of nothing but the content', () => {
  const warnings = output.split('\n').filter((line) => /warn/i.test(line) && !ofContent.has(line));

  expect(warnings).toEqual([]);
});

test('the build reports no error', () => {
  const errors = output.split('\n').filter((line) => /error/i.test(line) && !ofContent.has(line));

  expect(errors).toEqual([]);
});

test('the build tells what the content check found', () => {
  expect(problems.length === 0 || output.includes(formatProblems(problems))).toBe(true);
});

test('the build ends with one line that sums up', () => {
  expect(output.trimEnd().split('\n').at(-1)).toMatch(/\[rolebook\] \d+ pages, \d+ files, [\d.]+ MB in [\d.]+ s$/);
});
