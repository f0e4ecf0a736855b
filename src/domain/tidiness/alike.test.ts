import { expect, test } from 'vitest';
import { checkAlike } from '#domain/tidiness/alike.ts';
import { aContent, aRole } from '#testing/builders.ts';

/** A role with these sentences, which share no word of their summary with any other. */
const roleOf = (id: string, letters: string) =>
  aRole({
    id,
    summary: `You do what belongs to ${id}, and nothing that belongs to any other role here.`,
    responsibilities: { delivery: [...letters].map((letter) => `Do the work that is called ${letter} by all.`) },
  });

const alikeIn = (...roles: ReturnType<typeof aRole>[]) => checkAlike(aContent({ roles })).map(({ message }) => message);

test.each<[share: string, first: string, second: string, told: number]>([
  ['three of five', 'abcde', 'abcxy', 1],
  ['three of six', 'abcdef', 'abcxyz', 0],
  ['all of a short role', 'abcdefgh', 'abc', 1],
  ['none', 'abc', 'xyz', 0],
])('two roles that share %s sentences', (_, first, second, told) => {
  expect(alikeIn(roleOf('first', first), roleOf('second', second))).toHaveLength(told);
});

test('marks, capitals and order make no difference', () => {
  const calm = roleOf('calm', 'abc');
  const loud = roleOf('loud', 'xyz');
  const responsibilities = {
    delivery: calm.responsibilities['delivery']?.map((text) => text.toUpperCase().replace('.', '!')).toReversed() ?? [],
  };

  expect(alikeIn(calm, { ...loud, responsibilities })).toHaveLength(1);
});

test('the closest of several is named', () => {
  expect(alikeIn(roleOf('analyst', 'abcuvw'), roleOf('builder', 'abcdex'), roleOf('coder', 'abcdef'))).toEqual([
    expect.stringContaining('5 of 6 sentences stand in content/roles/builder.mdx too.'),
  ]);
});
