import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { RULE_IDS } from '#checks/rules.ts';
import { HOSTILE_FILES } from '#testing/hostile-files.ts';

const SCRIPT = fileURLToPath(new URL('../../../testing/check-hostile-files.ts', import.meta.url));

let status: number | null = null;
let broken: string[][] = [];

beforeAll(() => {
  const run = spawnSync(process.execPath, ['--max-old-space-size=400', SCRIPT], { encoding: 'utf8', maxBuffer: 1e8 });
  status = run.status;
  broken = run.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}, 180_000);

test('no hostile file takes the process down', () => {
  expect(status, HOSTILE_FILES[broken.length]?.name).toBe(0);
});

test.each(HOSTILE_FILES.map(({ name }, index) => ({ name, index })))('$name: fine, or refused by name', ({ index }) => {
  const [, ...rules] = broken[index] ?? [index, 'nothing'];

  expect(RULE_IDS.filter((id) => id !== 'check-fault')).toEqual(expect.arrayContaining(rules));
});

describe('what no parser could take is refused before one sees it', () => {
  test.each([
    ['arrays in arrays', 'row-too-long'],
    ['denials of denials, in lines', 'code-without-end'],
    ['functions of functions, in lines', 'code-without-end'],
    ['templates in templates', 'line-too-long'],
    ['attributes in attributes', 'line-too-long'],
    ['tags in tags', 'marks-too-many'],
    ['a program that goes on after each empty line', 'code-without-end'],
    ['a program behind half an example', 'code-without-end'],
    ['a program behind the address of a link', 'code-without-end'],
    ['a program behind an attribute', 'code-without-end'],
    ['a program behind a quoted example', 'code-without-end'],
    ['quotations in quotations, line by line', 'row-too-long'],
    ['lists in lists, line by line', 'nested-too-deep'],
    ['one line of "&amp;"', 'line-too-long'],
    ['lines of "&amp;"', 'marks-too-many'],
    ['fields in lines of "? "', 'yaml-question-mark'],
    ['fields beyond measure', 'fields-too-long'],
  ])('%s', (name, rule) => {
    const index = HOSTILE_FILES.findIndex((file) => file.name === name);

    expect(broken[index]).toEqual([index, rule]);
  });
});
