import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SHAPE_RULES } from '#checks/fields/shape-rules.ts';

test('every rule that a schema names stands in the table', () => {
  const named = readdirSync('src/schemas')
    .filter((name) => !name.endsWith('.test.ts'))
    .flatMap((name) => [...readFileSync(`src/schemas/${name}`, 'utf8').matchAll(/\brule(?::| =) '([a-z-]+)'/g)])
    .map(([, rule = '']) => rule);

  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((rule) => !(rule in SHAPE_RULES))).toEqual([]);
});
