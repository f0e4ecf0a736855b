import { expect, test } from 'vitest';
import { buildCosts } from '#integrations/build-costs.ts';
import { summary } from '#integrations/summary.ts';

test('nobody stands between the integrations unless costs are asked for', () => {
  const own = [summary()];

  expect(buildCosts(undefined).among(own)).toBe(own);
  expect(buildCosts('off').among(own)).toBe(own);
  expect(buildCosts('on').among(own).length).toBeGreaterThan(1);
});

test('with costs the own integrations keep their order', () => {
  const own = [
    { ...summary(), name: 'first' },
    { ...summary(), name: 'second' },
  ];
  const names = buildCosts('on')
    .among(own)
    .map(({ name }) => name);

  expect(names.filter((name) => name !== 'rolebook:build-costs')).toEqual(['first', 'second']);
});
