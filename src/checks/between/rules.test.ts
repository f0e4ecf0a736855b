import { expect, test } from 'vitest';
import { BETWEEN_RULES } from '#checks/between/rules.ts';
import { RULES } from '#checks/rules.ts';
import { DATE_RULES, INTEGRITY_RULES, LAW_RULES, TIDINESS_RULES } from '#domain/problem.ts';

test('every rule that the domain judges by stands in the table', () => {
  expect(Object.keys(BETWEEN_RULES)).toEqual(
    expect.arrayContaining([...INTEGRITY_RULES, ...TIDINESS_RULES, ...LAW_RULES, ...DATE_RULES]),
  );
});

test('a build stops at what breaks the catalogue, on any day and without a way round it', () => {
  for (const rule of INTEGRITY_RULES) {
    expect([rule, RULES[rule].severity, RULES[rule].byDate, RULES[rule].waivable]).toEqual([
      rule,
      'error',
      undefined,
      undefined,
    ]);
  }
});

test('what the law asks is an error, and a reason suffices: a lawyer may know better', () => {
  for (const rule of LAW_RULES)
    expect([rule, RULES[rule].severity, RULES[rule].waivable]).toEqual([rule, 'error', true]);
});

test('what is only untidy is a warning', () => {
  expect(TIDINESS_RULES.map((rule) => RULES[rule].severity)).toEqual(TIDINESS_RULES.map(() => 'warning'));
});

test('what a new day can bring says so: no build may stop because of it', () => {
  expect(DATE_RULES.filter((rule) => !RULES[rule].byDate)).toEqual([]);
});
