import { expect, test } from 'vitest';
import { POLICY_RULES } from '#testing/policy/breach.ts';
import { readBuiltSite } from '#testing/policy/built-site.ts';
import { checkPolicy } from '#testing/policy/policy.ts';

const site = readBuiltSite();
const found = checkPolicy(site);

test.each(POLICY_RULES)('%s holds on every page', (rule) => {
  const told = found.filter((breach) => breach.rule === rule).map(({ path, detail }) => `${path}: ${detail}`);

  expect(told).toEqual([]);
});
