import { expect, inject, test } from 'vitest';
import { checkFiles } from '#checks/check-files.ts';
import { readFolder } from '#checks/files/read-folder.ts';
import { terminal } from '#checks/reporters/terminal.ts';
import { BUILD_INSTANT } from '#testing/site/site-under-test.ts';

const output = inject('buildOutput');
const report = checkFiles(readFolder('.'), Date.parse(BUILD_INSTANT));
const told = terminal(report, { color: false });
const ofContent = new Set(told.split('\n'));

test('the build warns of nothing but the content', () => {
  const warnings = output.split('\n').filter((line) => /warn/i.test(line) && !ofContent.has(line));

  expect(warnings).toEqual([]);
});

test('the build reports no error', () => {
  const errors = output.split('\n').filter((line) => /error/i.test(line) && !ofContent.has(line));

  expect(errors).toEqual([]);
});

test('the build tells what the content check found', () => {
  expect(report.problems.length === 0 || output.includes(told)).toBe(true);
});

test('the build ends with one line that sums up', () => {
  expect(output.trimEnd().split('\n').at(-1)).toMatch(/\[rolebook\] \d+ pages, \d+ files, [\d.]+ MB in [\d.]+ s$/);
});
