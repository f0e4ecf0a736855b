import { expect, test } from 'vitest';
import { wholeVocabulary } from '#domain/search/further-names.ts';
import { listCompletions } from '#search/completions.ts';
import { aLevel, aSkill } from '#testing/builders.ts';
import { aSearchTable } from '#testing/search/example-search.ts';

const TABLE = aSearchTable({
  levels: [aLevel({ name: 'Senior' })],
  skills: [aSkill({ name: 'Kubernetes', aliases: ['k8s', 'kube'] })],
});
const complete = (text: string) =>
  listCompletions({ table: TABLE, vocabulary: wholeVocabulary(TABLE) }, text).map((one) => [one.text, one.alias]);

test.each<[text: string, completions: string[][], why: string]>([
  ['kubern', [['Kubernetes', '']], 'a name that is half typed'],
  ['k8s', [['Kubernetes', 'k8s']], 'another name leads to the name'],
  ['senior kubern', [['senior Kubernetes', '']], 'the end of several words'],
  ['senior  in kubern', [['senior  in Kubernetes', '']], 'what stands before is left as it is'],
  ['kuberntes', [['Kubernetes', '']], 'a slip of typing'],
  ['', [], 'nothing'],
  ['   ', [], 'spaces'],
  ['?!', [], 'punctuation'],
  ['qqqq', [], 'what nothing is called'],
])('%s: %o (%s)', (text, completions) => {
  expect(complete(text)).toEqual(completions);
});

test('a name that fits stands before a slip, wherever it begins', () => {
  const [first] = listCompletions({ table: TABLE, vocabulary: wholeVocabulary(TABLE) }, 'kuberntes sen');

  expect(first).toMatchObject({ text: 'kuberntes Senior', isSlip: false });
});
