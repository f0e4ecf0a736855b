import { describe, expect, test } from 'vitest';
import { partChips } from '#search/chips.ts';
import { mendText } from '#search/mend-text.ts';
import { openExample } from '#testing/search/example-search.ts';

const engine = openExample();
const WORDS = { means: '{typed} = {name}', leads: '{typed} → {name}' };

/** The chips of a query, each with the query that is left without it. */
function chipsOf(text: string): [chip: string, left: string][] {
  let left = text;
  const chips = partChips(engine.understand(text), engine, WORDS, (rest) => {
    left = rest;
  });

  return chips.map((chip) => {
    chip.remove();

    return [chip.text, left];
  });
}

describe('a chip', () => {
  test.each<[text: string, chips: [chip: string, left: string][]]>([
    ['kubernetes', [['Kubernetes', '']]],
    ['k8s', [['k8s = Kubernetes', '']]],
    ['Node JS', [['Node.js', '']]],
    [
      'senior k8s in Berlin',
      [
        ['Senior', 'k8s in Berlin'],
        ['k8s = Kubernetes', 'senior in Berlin'],
        ['Berlin', 'senior k8s in'],
      ],
    ],
    [
      'c# or .net',
      [
        ['C#', 'or .net'],
        ['.NET', 'c# or'],
      ],
    ],
    ['machine learning', [['machine learning → Statistics', '']]],
    ['kuberntes', [['kuberntes → Kubernetes', '']]],
    ['postg', [['postg → PostgreSQL', '']]],
    ['open now', [['open now', '']]],
    ['qqq', []],
  ])('of %s: %o', (text, chips) => {
    expect(chipsOf(text)).toEqual(chips);
  });
});

describe('a query with slips', () => {
  test.each([
    ['kuberntes', 'Kubernetes'],
    ['senior kuberntes, pyhton', 'senior Kubernetes, Python'],
    ['senior kubernetes', ''],
    ['qqqqqqq', ''],
  ])('%s is mended to "%s"', (text, mended) => {
    expect(mendText(engine.understand(text), engine)).toBe(mended);
  });
});
