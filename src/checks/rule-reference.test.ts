import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULE_AREAS } from '#checks/rule-areas.ts';
import { formatRuleReference, replaceReference } from '#checks/rule-reference.ts';
import { RULE_IDS } from '#checks/rules.ts';

const guide = readFileSync('content/README.md', 'utf8');

test('the guide tells the rules as the tables have them', () => {
  const isUpToDate = replaceReference(guide, formatRuleReference()) === guide;

  expect(isUpToDate, 'content/README.md is behind the tables of rules. Run: npm run rules').toBe(true);
});

test('what is written about the check by hand names only rules that exist', () => {
  const [byHand = ''] = guide.split('\n# Reference\n');
  const named = [...byHand.matchAll(NAMED_RULE)].map(([, ...ids]) => ids.find((id) => id !== undefined));

  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((id) => !RULE_IDS.some((known) => known === id))).toEqual([]);
});

const NAMED_RULE =
  /check-ignore ([\w-]+)|--explain ([\w-]+)|--rule ([\w-]+)|\brule: ([\w-]+), reason|^content\S+ .* \(([\w-]+)\)$/gm;

test('every rule belongs to one area, and the areas are in the order of the rules', () => {
  expect(RULE_AREAS.flatMap(({ rules }) => rules)).toEqual(RULE_IDS);
});

describe('the reference', () => {
  const reference = formatRuleReference();

  test('has a heading for each rule that a link can lead to', () => {
    expect([...reference.matchAll(/^#### (.+)$/gm)].map(([, id]) => id)).toEqual(RULE_IDS);
  });

  test('has no invisible characters, whatever the examples show', () => {
    expect(reference).not.toMatch(/[^\n\t\P{Cc}]|\p{Cf}/v);
  });

  test('closes each block of code', () => {
    const withoutBlocks = reference.replace(/^ {2}(`{3,})text\n(?: {2}.*\n|\n)*? {2}\1$/gm, '');

    expect(withoutBlocks).not.toMatch(/^ *`{3}/m);
    expect(withoutBlocks).not.toBe(reference);
  });

  test('has an example of both kinds for each rule', () => {
    expect(reference.match(/^- (bad|good):/gm)).toHaveLength(2 * RULE_IDS.length);
  });
});

describe('writing the reference', () => {
  test('leaves the rest of the guide as it is', () => {
    const written = replaceReference(guide, 'The rules.');

    expect(written.replace('The rules.', '')).toContain(guide.slice(0, guide.indexOf('<!-- Made from')));
    expect(written).toMatch(/-->\n\nThe rules\.\n\n<!-- End of the rules\. -->\n$/);
  });

  test('twice gives what once gives', () => {
    const once = replaceReference(guide, formatRuleReference());

    expect(replaceReference(once, formatRuleReference())).toBe(once);
  });

  test('refuses a guide without its marks', () => {
    expect(() => replaceReference('# Guide\n', 'The rules.')).toThrow('The guide lacks the lines');
  });
});
