import { expect, test } from 'vitest';
import { checkFolder } from '#testing/content-folder.ts';

const idOf = (index: number): string => `skills/a${String(index).padStart(4, '0')}`;

test('of many lost addresses the first hundred are told one by one, and the others in one sentence', () => {
  const list = Array.from({ length: 1300 }, (_, index) => `${idOf(index)}\n`).join('');
  const { problems } = checkFolder({ 'content/addresses.txt': list });

  expect(problems).toHaveLength(101);
  expect(problems.at(-1)).toMatchObject({
    rule: 'address-lost',
    line: 101,
    message: 'From here on 1,200 more addresses were published that have no page any more. Put their files back.',
  });
});

const OTHERS = 'roles/brewer\nroles/cooper\nroles/maltster\nskills/brewing\nskills/git\n';

test('a list of which no role is here is told once, with what an adopter does', () => {
  const { problems } = checkFolder({ 'content/addresses.txt': OTHERS });

  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({
    rule: 'address-lost',
    line: 1,
    message: expect.stringMatching(/^No role of this list .* delete content\/addresses\.txt, and npm run addresses /),
  });
});

test('as soon as one of its roles is here, every lost address is told', () => {
  const { problems } = checkFolder({ 'content/addresses.txt': `roles/back-end-developer\n${OTHERS}` });

  expect(problems.filter(({ rule }) => rule === 'address-lost')).toHaveLength(4);
});
