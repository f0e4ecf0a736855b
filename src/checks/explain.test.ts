import { expect, test } from 'vitest';
import { explainRule, listRules } from '#checks/explain.ts';
import { isWaivable, RULE_IDS, RULES } from '#checks/rules.ts';

test('a rule is explained with its reason, an example and what follows', () => {
  expect(explainRule('yaml-reference')).toBe(`yaml-reference  error

${RULES['yaml-reference'].why}

Instead of

${indent(RULES['yaml-reference'].bad)}

write

${indent(RULES['yaml-reference'].good)}

It is an error: nothing is built until it is mended.

It holds without exception.`);
});

const indent = (text: string): string => text.replace(/^(?=.)/gm, '    ');

test('a rule that can be waived says how, in text and in fields', () => {
  expect(explainRule('unused')).toMatch(
    /\nIt is a warning: it stops nothing\.\n\nWhen it is right all the same.*\{\/\* check-ignore unused: .*checkIgnore: \[\{ rule: unused, reason: /s,
  );
});

test.each(RULE_IDS)('%s says truly whether it stops a build and whether a reason suffices', (id) => {
  const told = explainRule(id);

  expect(told.includes('nothing is built')).toBe(RULES[id].severity === 'error' && !RULES[id].byDate);
  expect(told.includes('When it is right all the same')).toBe(isWaivable(id));
});

test('all rules are listed, one a line', () => {
  const lines = listRules().split('\n');

  for (const id of RULE_IDS) expect(lines.filter((line) => line.startsWith(`  ${id} `))).toHaveLength(1);
});
